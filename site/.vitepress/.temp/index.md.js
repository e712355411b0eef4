import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"statuskit","titleTemplate":"HTTP statuses done right in TypeScript","description":"A page for every HTTP status code, with the exact response and tested code, and a TypeScript library that sends it with the headers that the standards require.","frontmatter":{"layout":"page","title":"statuskit","titleTemplate":"HTTP statuses done right in TypeScript","description":"A page for every HTTP status code, with the exact response and tested code, and a TypeScript library that sends it with the headers that the standards require.","edit":"https://github.com/statuskit/statuskit/edit/main/site/content/index.md"},"headers":[],"relativePath":"index.md","filePath":"index.md"}');
const _sfc_main = { name: "index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_HomePage = resolveComponent("HomePage");
  const _component_HomeFeature = resolveComponent("HomeFeature");
  _push(`<div${ssrRenderAttrs(_attrs)}>`);
  _push(ssrRenderComponent(_component_HomePage, null, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(ssrRenderComponent(_component_HomeFeature, {
          heading: "Send errors that clients can read",
          link: "/sending-problems",
          "link-text": "Sending problems",
          names: "orders.ts, curl -i 127.0.0.1:3000/me"
        }, {
          before: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<div class="language-ts"${_scopeId2}><button title="Copy Code" class="copy"${_scopeId2}></button><span class="lang"${_scopeId2}>ts</span><pre class="shiki statuskit vp-code" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="color:var(--code-fg);"${_scopeId2}>app</span><span style="color:var(--code-dim);"${_scopeId2}>.</span><span style="color:var(--code-function);"${_scopeId2}>get</span><span style="color:var(--code-dim);"${_scopeId2}>(</span><span style="color:var(--code-string);"${_scopeId2}>&#39;/me&#39;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span><span style="color:var(--code-dim);"${_scopeId2}> ()</span><span style="color:var(--code-keyword);"${_scopeId2}> =&gt;</span><span style="color:var(--code-dim);"${_scopeId2}> {</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>  throw</span><span style="color:var(--code-function);"${_scopeId2}> problem</span><span style="color:var(--code-dim);"${_scopeId2}>(</span><span style="color:var(--code-number);"${_scopeId2}>401</span><span style="color:var(--code-dim);"${_scopeId2}>,</span><span style="color:var(--code-dim);"${_scopeId2}> {</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-name);"${_scopeId2}>    challenge</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-dim);"${_scopeId2}> {</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-name);"${_scopeId2}>      scheme</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}> &#39;Bearer&#39;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-name);"${_scopeId2}>      realm</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}> &#39;orders&#39;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>    },</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>  })</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>})</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>throw</span><span style="color:var(--code-function);"${_scopeId2}> problem</span><span style="color:var(--code-dim);"${_scopeId2}>(</span><span style="color:var(--code-number);"${_scopeId2}>401</span><span style="color:var(--code-dim);"${_scopeId2}>)</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>// error TS2345: Argument of type &#39;401&#39;</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>// is not assignable to parameter of type</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>// &#39;&quot;401 needs { challenge }&quot;&#39;.</span></span></code></pre></div>`);
            } else {
              return [
                createVNode("div", { class: "language-ts" }, [
                  createVNode("button", {
                    title: "Copy Code",
                    class: "copy"
                  }),
                  createVNode("span", { class: "lang" }, "ts"),
                  createVNode("pre", {
                    class: "shiki statuskit vp-code",
                    tabindex: "0"
                  }, [
                    createVNode("code", null, [
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-fg)" } }, "app"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "."),
                        createVNode("span", { style: { "color": "var(--code-function)" } }, "get"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "("),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, "'/me'"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, " ()"),
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, " =>"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, " {")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "  throw"),
                        createVNode("span", { style: { "color": "var(--code-function)" } }, " problem"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "("),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "401"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, " {")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-name)" } }, "    challenge"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, " {")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-name)" } }, "      scheme"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " 'Bearer'"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-name)" } }, "      realm"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " 'orders'"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "    },")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "  })")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "})")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "throw"),
                        createVNode("span", { style: { "color": "var(--code-function)" } }, " problem"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "("),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "401"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ")")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "// error TS2345: Argument of type '401'")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "// is not assignable to parameter of type")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, `// '"401 needs { challenge }"'.`)
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          after: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<div class="language-http"${_scopeId2}><button title="Copy Code" class="copy"${_scopeId2}></button><span class="lang"${_scopeId2}>http</span><pre class="shiki statuskit vp-code" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>HTTP</span><span style="color:var(--code-fg);"${_scopeId2}>/</span><span style="color:var(--code-number);"${_scopeId2}>1.1</span><span style="color:var(--code-number);"${_scopeId2}> 401</span><span style="color:var(--code-string);"${_scopeId2}> Unauthorized</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>WWW-Authenticate:</span><span style="color:var(--code-string);"${_scopeId2}> Bearer realm=&quot;orders&quot;</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Content-Type:</span><span style="color:var(--code-string);"${_scopeId2}> application/problem+json</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Content-Length:</span><span style="color:var(--code-string);"${_scopeId2}> 58</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Cache-Control:</span><span style="color:var(--code-string);"${_scopeId2}> no-store</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>X-Content-Type-Options:</span><span style="color:var(--code-string);"${_scopeId2}> nosniff</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Content-Security-Policy:</span><span style="color:var(--code-string);"${_scopeId2}> default-src &#39;none&#39;</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Vary:</span><span style="color:var(--code-string);"${_scopeId2}> Accept</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>{</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-name);"${_scopeId2}>  &quot;type&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}> &quot;about:blank&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-name);"${_scopeId2}>  &quot;title&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}> &quot;Unauthorized&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-name);"${_scopeId2}>  &quot;status&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-number);"${_scopeId2}> 401</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>}</span></span></code></pre></div>`);
            } else {
              return [
                createVNode("div", { class: "language-http" }, [
                  createVNode("button", {
                    title: "Copy Code",
                    class: "copy"
                  }),
                  createVNode("span", { class: "lang" }, "http"),
                  createVNode("pre", {
                    class: "shiki statuskit vp-code",
                    tabindex: "0"
                  }, [
                    createVNode("code", null, [
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                        createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 401"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " Unauthorized")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "WWW-Authenticate:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, ' Bearer realm="orders"')
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Type:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " application/problem+json")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Length:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " 58")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Cache-Control:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " no-store")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "X-Content-Type-Options:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " nosniff")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Security-Policy:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " default-src 'none'")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Vary:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " Accept")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "{")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '  "type"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, ' "about:blank"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '  "title"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, ' "Unauthorized"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '  "status"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 401")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "}")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<p${_scopeId2}>Throw a problem from Express, Fastify, Hono, Koa or any fetch handler. The client gets one format for errors, <a href="https://www.rfc-editor.org/rfc/rfc9457" target="_blank" rel="noreferrer"${_scopeId2}>RFC 9457</a>, with the headers and caching that the status needs. Leave out a required header and your code won&#39;t compile.</p>`);
            } else {
              return [
                createVNode("p", null, [
                  createTextVNode("Throw a problem from Express, Fastify, Hono, Koa or any fetch handler. The client gets one format for errors, "),
                  createVNode("a", {
                    href: "https://www.rfc-editor.org/rfc/rfc9457",
                    target: "_blank",
                    rel: "noreferrer"
                  }, "RFC 9457"),
                  createTextVNode(", with the headers and caching that the status needs. Leave out a required header and your code won't compile.")
                ])
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(ssrRenderComponent(_component_HomeFeature, {
          heading: "Test your client against any status",
          link: "/testing-clients",
          "link-text": "Testing clients",
          names: "Terminal, Output"
        }, {
          before: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<div class="language-sh"${_scopeId2}><button title="Copy Code" class="copy"${_scopeId2}></button><span class="lang"${_scopeId2}>sh</span><pre class="shiki statuskit vp-code" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="color:var(--code-function);"${_scopeId2}>npx</span><span style="color:var(--code-string);"${_scopeId2}> statuskit</span><span style="color:var(--code-string);"${_scopeId2}> serve</span><span style="color:var(--code-string);"${_scopeId2}> --port</span><span style="color:var(--code-number);"${_scopeId2}> 3000</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}># 503 first, then 200</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-function);"${_scopeId2}>curl</span><span style="color:var(--code-string);"${_scopeId2}> -si</span><span style="color:var(--code-string);"${_scopeId2}> --retry</span><span style="color:var(--code-number);"${_scopeId2}> 2</span><span style="color:var(--code-string);"${_scopeId2}> \\</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-string);"${_scopeId2}>  127.0.0.1:3000/seq/a/503,200</span><span style="color:var(--code-string);"${_scopeId2}> \\</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-fg);"${_scopeId2}>  | </span><span style="color:var(--code-function);"${_scopeId2}>grep</span><span style="color:var(--code-string);"${_scopeId2}> HTTP</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}># How many requests were there?</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-function);"${_scopeId2}>curl</span><span style="color:var(--code-string);"${_scopeId2}> 127.0.0.1:3000/seq/a</span></span></code></pre></div>`);
            } else {
              return [
                createVNode("div", { class: "language-sh" }, [
                  createVNode("button", {
                    title: "Copy Code",
                    class: "copy"
                  }),
                  createVNode("span", { class: "lang" }, "sh"),
                  createVNode("pre", {
                    class: "shiki statuskit vp-code",
                    tabindex: "0"
                  }, [
                    createVNode("code", null, [
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-function)" } }, "npx"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " statuskit"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " serve"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " --port"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 3000")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "# 503 first, then 200")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-function)" } }, "curl"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " -si"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " --retry"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 2"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " \\")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-string)" } }, "  127.0.0.1:3000/seq/a/503,200"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " \\")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-fg)" } }, "  | "),
                        createVNode("span", { style: { "color": "var(--code-function)" } }, "grep"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " HTTP")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "# How many requests were there?")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-function)" } }, "curl"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " 127.0.0.1:3000/seq/a")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          after: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<div class="language-http"${_scopeId2}><button title="Copy Code" class="copy"${_scopeId2}></button><span class="lang"${_scopeId2}>http</span><pre class="shiki statuskit vp-code" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>HTTP</span><span style="color:var(--code-fg);"${_scopeId2}>/</span><span style="color:var(--code-number);"${_scopeId2}>1.1</span><span style="color:var(--code-number);"${_scopeId2}> 503</span><span style="color:var(--code-string);"${_scopeId2}> Service Unavailable</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>HTTP</span><span style="color:var(--code-fg);"${_scopeId2}>/</span><span style="color:var(--code-number);"${_scopeId2}>1.1</span><span style="color:var(--code-number);"${_scopeId2}> 200</span><span style="color:var(--code-string);"${_scopeId2}> OK</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>{</span><span style="color:var(--code-name);"${_scopeId2}>&quot;key&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}>&quot;a&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span><span style="color:var(--code-name);"${_scopeId2}>&quot;hits&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-number);"${_scopeId2}>2</span><span style="color:var(--code-dim);"${_scopeId2}>,</span><span style="color:var(--code-name);"${_scopeId2}>&quot;connections&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-number);"${_scopeId2}>1</span><span style="color:var(--code-dim);"${_scopeId2}>}</span></span></code></pre></div>`);
            } else {
              return [
                createVNode("div", { class: "language-http" }, [
                  createVNode("button", {
                    title: "Copy Code",
                    class: "copy"
                  }),
                  createVNode("span", { class: "lang" }, "http"),
                  createVNode("pre", {
                    class: "shiki statuskit vp-code",
                    tabindex: "0"
                  }, [
                    createVNode("code", null, [
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                        createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 503"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " Service Unavailable")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                        createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 200"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " OK")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "{"),
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '"key"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, '"a"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '"hits"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "2"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '"connections"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "1"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "}")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<p${_scopeId2}>The simulator runs on your machine and answers with the status, fault or sequence in the URL. See whether your client waits, retries, and gives up when it should.</p>`);
            } else {
              return [
                createVNode("p", null, "The simulator runs on your machine and answers with the status, fault or sequence in the URL. See whether your client waits, retries, and gives up when it should.")
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
        _push2(ssrRenderComponent(_component_HomeFeature, {
          heading: "Find out what's wrong with a response",
          link: "/inspecting-responses",
          "link-text": "Inspecting",
          names: "response.txt, npx statuskit inspect response.txt"
        }, {
          before: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<div class="language-http"${_scopeId2}><button title="Copy Code" class="copy"${_scopeId2}></button><span class="lang"${_scopeId2}>http</span><pre class="shiki statuskit vp-code" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>HTTP</span><span style="color:var(--code-fg);"${_scopeId2}>/</span><span style="color:var(--code-number);"${_scopeId2}>1.1</span><span style="color:var(--code-number);"${_scopeId2}> 405</span><span style="color:var(--code-string);"${_scopeId2}> Method Not Allowed</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Content-Type:</span><span style="color:var(--code-string);"${_scopeId2}> application/problem+json</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Set-Cookie:</span><span style="color:var(--code-string);"${_scopeId2}> sid=8f2c41; SameSite=None</span></span>
<span class="line"${_scopeId2}><span style="color:var(--code-keyword);"${_scopeId2}>Content-Length:</span><span style="color:var(--code-string);"${_scopeId2}> 64</span></span>
<span class="line"${_scopeId2}></span>
<span class="line"${_scopeId2}><span style="color:var(--code-dim);"${_scopeId2}>{</span><span style="color:var(--code-name);"${_scopeId2}>&quot;type&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}>&quot;about:blank&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span><span style="color:var(--code-name);"${_scopeId2}>&quot;title&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-string);"${_scopeId2}>&quot;Method Not Allowed&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>,</span><span style="color:var(--code-name);"${_scopeId2}>&quot;status&quot;</span><span style="color:var(--code-dim);"${_scopeId2}>:</span><span style="color:var(--code-number);"${_scopeId2}>405</span><span style="color:var(--code-dim);"${_scopeId2}>}</span></span></code></pre></div>`);
            } else {
              return [
                createVNode("div", { class: "language-http" }, [
                  createVNode("button", {
                    title: "Copy Code",
                    class: "copy"
                  }),
                  createVNode("span", { class: "lang" }, "http"),
                  createVNode("pre", {
                    class: "shiki statuskit vp-code",
                    tabindex: "0"
                  }, [
                    createVNode("code", null, [
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                        createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, " 405"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " Method Not Allowed")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Type:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " application/problem+json")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Set-Cookie:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " sid=8f2c41; SameSite=None")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Length:"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, " 64")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "{"),
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '"type"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, '"about:blank"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '"title"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-string)" } }, '"Method Not Allowed"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                        createVNode("span", { style: { "color": "var(--code-name)" } }, '"status"'),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                        createVNode("span", { style: { "color": "var(--code-number)" } }, "405"),
                        createVNode("span", { style: { "color": "var(--code-dim)" } }, "}")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          after: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<div class="language-text"${_scopeId2}><button title="Copy Code" class="copy"${_scopeId2}></button><span class="lang"${_scopeId2}>text</span><pre class="shiki statuskit vp-code" tabindex="0"${_scopeId2}><code${_scopeId2}><span class="line"${_scopeId2}><span${_scopeId2}>error  status-405-missing-allow</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  405 has no Allow header, so the client</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  can&#39;t tell which methods the resource</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  supports.</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  fix  List the supported methods, for</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>       example \`Allow: GET, HEAD\`. The list</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>       can be empty.</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}></span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>error  cookie-samesite-none-insecure</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  Browsers reject the cookie \`sid\`:</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  SameSite=None needs Secure.</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>  fix  Add Secure.</span></span>
<span class="line"${_scopeId2}><span${_scopeId2}></span></span>
<span class="line"${_scopeId2}><span${_scopeId2}>1 message: 2 errors</span></span></code></pre></div>`);
            } else {
              return [
                createVNode("div", { class: "language-text" }, [
                  createVNode("button", {
                    title: "Copy Code",
                    class: "copy"
                  }),
                  createVNode("span", { class: "lang" }, "text"),
                  createVNode("pre", {
                    class: "shiki statuskit vp-code",
                    tabindex: "0"
                  }, [
                    createVNode("code", null, [
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "error  status-405-missing-allow")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  405 has no Allow header, so the client")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  can't tell which methods the resource")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  supports.")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  fix  List the supported methods, for")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "       example `Allow: GET, HEAD`. The list")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "       can be empty.")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "error  cookie-samesite-none-insecure")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  Browsers reject the cookie `sid`:")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  SameSite=None needs Secure.")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "  fix  Add Secure.")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span")
                      ]),
                      createTextVNode("\n"),
                      createVNode("span", { class: "line" }, [
                        createVNode("span", null, "1 message: 2 errors")
                      ])
                    ])
                  ])
                ])
              ];
            }
          }),
          default: withCtx((_2, _push3, _parent3, _scopeId2) => {
            if (_push3) {
              _push3(`<p${_scopeId2}>The inspector compares a response with the standards: in a terminal, in a test, in CI, or <a href="/inspect"${_scopeId2}>on this site</a>, where nothing leaves your browser. Each finding names its section and the fix.</p>`);
            } else {
              return [
                createVNode("p", null, [
                  createTextVNode("The inspector compares a response with the standards: in a terminal, in a test, in CI, or "),
                  createVNode("a", { href: "/inspect" }, "on this site"),
                  createTextVNode(", where nothing leaves your browser. Each finding names its section and the fix.")
                ])
              ];
            }
          }),
          _: 1
        }, _parent2, _scopeId));
      } else {
        return [
          createVNode(_component_HomeFeature, {
            heading: "Send errors that clients can read",
            link: "/sending-problems",
            "link-text": "Sending problems",
            names: "orders.ts, curl -i 127.0.0.1:3000/me"
          }, {
            before: withCtx(() => [
              createVNode("div", { class: "language-ts" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "ts"),
                createVNode("pre", {
                  class: "shiki statuskit vp-code",
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-fg)" } }, "app"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "."),
                      createVNode("span", { style: { "color": "var(--code-function)" } }, "get"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "("),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, "'/me'"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, " ()"),
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, " =>"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, " {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "  throw"),
                      createVNode("span", { style: { "color": "var(--code-function)" } }, " problem"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "("),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "401"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, " {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-name)" } }, "    challenge"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, " {")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-name)" } }, "      scheme"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " 'Bearer'"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-name)" } }, "      realm"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " 'orders'"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "    },")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "  })")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "})")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "throw"),
                      createVNode("span", { style: { "color": "var(--code-function)" } }, " problem"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "("),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "401"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ")")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "// error TS2345: Argument of type '401'")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "// is not assignable to parameter of type")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, `// '"401 needs { challenge }"'.`)
                    ])
                  ])
                ])
              ])
            ]),
            after: withCtx(() => [
              createVNode("div", { class: "language-http" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "http"),
                createVNode("pre", {
                  class: "shiki statuskit vp-code",
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                      createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 401"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " Unauthorized")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "WWW-Authenticate:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, ' Bearer realm="orders"')
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Type:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " application/problem+json")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Length:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " 58")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Cache-Control:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " no-store")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "X-Content-Type-Options:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " nosniff")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Security-Policy:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " default-src 'none'")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Vary:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " Accept")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "{")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '  "type"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, ' "about:blank"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '  "title"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, ' "Unauthorized"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ",")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '  "status"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 401")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "}")
                    ])
                  ])
                ])
              ])
            ]),
            default: withCtx(() => [
              createVNode("p", null, [
                createTextVNode("Throw a problem from Express, Fastify, Hono, Koa or any fetch handler. The client gets one format for errors, "),
                createVNode("a", {
                  href: "https://www.rfc-editor.org/rfc/rfc9457",
                  target: "_blank",
                  rel: "noreferrer"
                }, "RFC 9457"),
                createTextVNode(", with the headers and caching that the status needs. Leave out a required header and your code won't compile.")
              ])
            ]),
            _: 1
          }),
          createVNode(_component_HomeFeature, {
            heading: "Test your client against any status",
            link: "/testing-clients",
            "link-text": "Testing clients",
            names: "Terminal, Output"
          }, {
            before: withCtx(() => [
              createVNode("div", { class: "language-sh" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "sh"),
                createVNode("pre", {
                  class: "shiki statuskit vp-code",
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-function)" } }, "npx"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " statuskit"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " serve"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " --port"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 3000")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "# 503 first, then 200")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-function)" } }, "curl"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " -si"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " --retry"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 2"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " \\")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-string)" } }, "  127.0.0.1:3000/seq/a/503,200"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " \\")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-fg)" } }, "  | "),
                      createVNode("span", { style: { "color": "var(--code-function)" } }, "grep"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " HTTP")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "# How many requests were there?")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-function)" } }, "curl"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " 127.0.0.1:3000/seq/a")
                    ])
                  ])
                ])
              ])
            ]),
            after: withCtx(() => [
              createVNode("div", { class: "language-http" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "http"),
                createVNode("pre", {
                  class: "shiki statuskit vp-code",
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                      createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 503"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " Service Unavailable")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                      createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 200"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " OK")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "{"),
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '"key"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, '"a"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '"hits"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "2"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '"connections"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "1"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "}")
                    ])
                  ])
                ])
              ])
            ]),
            default: withCtx(() => [
              createVNode("p", null, "The simulator runs on your machine and answers with the status, fault or sequence in the URL. See whether your client waits, retries, and gives up when it should.")
            ]),
            _: 1
          }),
          createVNode(_component_HomeFeature, {
            heading: "Find out what's wrong with a response",
            link: "/inspecting-responses",
            "link-text": "Inspecting",
            names: "response.txt, npx statuskit inspect response.txt"
          }, {
            before: withCtx(() => [
              createVNode("div", { class: "language-http" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "http"),
                createVNode("pre", {
                  class: "shiki statuskit vp-code",
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "HTTP"),
                      createVNode("span", { style: { "color": "var(--code-fg)" } }, "/"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "1.1"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, " 405"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " Method Not Allowed")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Type:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " application/problem+json")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Set-Cookie:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " sid=8f2c41; SameSite=None")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-keyword)" } }, "Content-Length:"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, " 64")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "{"),
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '"type"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, '"about:blank"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '"title"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-string)" } }, '"Method Not Allowed"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ","),
                      createVNode("span", { style: { "color": "var(--code-name)" } }, '"status"'),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, ":"),
                      createVNode("span", { style: { "color": "var(--code-number)" } }, "405"),
                      createVNode("span", { style: { "color": "var(--code-dim)" } }, "}")
                    ])
                  ])
                ])
              ])
            ]),
            after: withCtx(() => [
              createVNode("div", { class: "language-text" }, [
                createVNode("button", {
                  title: "Copy Code",
                  class: "copy"
                }),
                createVNode("span", { class: "lang" }, "text"),
                createVNode("pre", {
                  class: "shiki statuskit vp-code",
                  tabindex: "0"
                }, [
                  createVNode("code", null, [
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "error  status-405-missing-allow")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  405 has no Allow header, so the client")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  can't tell which methods the resource")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  supports.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  fix  List the supported methods, for")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "       example `Allow: GET, HEAD`. The list")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "       can be empty.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "error  cookie-samesite-none-insecure")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  Browsers reject the cookie `sid`:")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  SameSite=None needs Secure.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "  fix  Add Secure.")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span")
                    ]),
                    createTextVNode("\n"),
                    createVNode("span", { class: "line" }, [
                      createVNode("span", null, "1 message: 2 errors")
                    ])
                  ])
                ])
              ])
            ]),
            default: withCtx(() => [
              createVNode("p", null, [
                createTextVNode("The inspector compares a response with the standards: in a terminal, in a test, in CI, or "),
                createVNode("a", { href: "/inspect" }, "on this site"),
                createTextVNode(", where nothing leaves your browser. Each finding names its section and the fix.")
              ])
            ]),
            _: 1
          })
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

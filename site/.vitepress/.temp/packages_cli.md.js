import { resolveComponent, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"statuskit","description":"HTTP statuses in your terminal. Look up what a status means and which headers it requires, inspect a response for mistakes, and start a server that answers…","frontmatter":{"outline":2,"edit":"https://github.com/statuskit/statuskit/edit/main/packages/cli/README.md"},"headers":[],"relativePath":"packages/cli.md","filePath":"packages/cli.md"}');
const _sfc_main = { name: "packages/cli.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_PackageManagers = resolveComponent("PackageManagers");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit" tabindex="-1">statuskit <a class="header-anchor" href="#statuskit" aria-label="Permalink to &quot;statuskit&quot;">​</a></h1><p>HTTP statuses in your terminal. Look up what a status means and which headers it requires, inspect a response for mistakes, and start a server that answers with any status.</p>`);
  _push(ssrRenderComponent(_component_PackageManagers, { commands: '{"npm":"npm install statuskit","pnpm":"pnpm add statuskit","yarn":"yarn add statuskit","bun":"bun add statuskit"}' }, null, _parent));
  _push(`<div class="language-console"><button title="Copy Code" class="copy"></button><span class="lang">console</span><pre class="shiki statuskit vp-code" tabindex="0"><code><span class="line"><span style="color:var(--code-dim);">$</span><span style="color:var(--code-fg);"> npx statuskit 405</span></span>
<span class="line"><span style="color:var(--code-fg);">405 Method Not Allowed</span></span>
<span class="line"><span style="color:var(--code-fg);">The server knows the method, but this resource doesn&#39;t support it.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">  class         client error</span></span>
<span class="line"><span style="color:var(--code-fg);">  must carry    Allow</span></span>
<span class="line"><span style="color:var(--code-fg);">  body          allowed</span></span>
<span class="line"><span style="color:var(--code-fg);">  caching       cacheable by default (heuristic freshness)</span></span>
<span class="line"><span style="color:var(--code-fg);">  sent by       the origin server</span></span>
<span class="line"><span style="color:var(--code-fg);">  the client    may change the request</span></span>
<span class="line"><span style="color:var(--code-fg);">  next step     use a method that Allow lists</span></span>
<span class="line"><span style="color:var(--code-fg);">  defined in    RFC 9110, section 15.5.6</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">Example</span></span>
<span class="line"><span style="color:var(--code-fg);">  client to server</span></span>
<span class="line"><span style="color:var(--code-fg);">    DELETE /reports/7 HTTP/1.1</span></span>
<span class="line"><span style="color:var(--code-fg);">    Host: api.example.com</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">  server to client</span></span>
<span class="line"><span style="color:var(--code-fg);">    HTTP/1.1 405 Method Not Allowed</span></span>
<span class="line"><span style="color:var(--code-fg);">    Date: Sun, 29 Nov 2026 09:10:00 GMT</span></span>
<span class="line"><span style="color:var(--code-fg);">    Allow: GET, HEAD</span></span>
<span class="line"><span style="color:var(--code-fg);">    Content-Type: application/problem+json</span></span>
<span class="line"><span style="color:var(--code-fg);">    Content-Length: 115</span></span>
<span class="line"><span style="color:var(--code-fg);">    Cache-Control: no-store</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">    {</span></span>
<span class="line"><span style="color:var(--code-fg);">      &quot;type&quot;: &quot;about:blank&quot;,</span></span>
<span class="line"><span style="color:var(--code-fg);">      &quot;title&quot;: &quot;Method Not Allowed&quot;,</span></span>
<span class="line"><span style="color:var(--code-fg);">      &quot;status&quot;: 405,</span></span>
<span class="line"><span style="color:var(--code-fg);">      &quot;detail&quot;: &quot;Reports are read-only.&quot;</span></span>
<span class="line"><span style="color:var(--code-fg);">    }</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">When to use it</span></span>
<span class="line"><span style="color:var(--code-fg);">  - The resource doesn&#39;t support the method. A client sends DELETE to a</span></span>
<span class="line"><span style="color:var(--code-fg);">    read-only report, for example, or GET to a URL that only accepts POST.</span></span>
<span class="line"><span style="color:var(--code-fg);">  - The resource is switched off for now and accepts no method at all. Send an</span></span>
<span class="line"><span style="color:var(--code-fg);">    empty \`Allow\` header.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">When not to use it</span></span>
<span class="line"><span style="color:var(--code-fg);">  - No resource on the server supports the method: send 501.</span></span>
<span class="line"><span style="color:var(--code-fg);">  - Other users can use the method, but this one can&#39;t: send 403.</span></span>
<span class="line"><span style="color:var(--code-fg);">  - The URL doesn&#39;t exist for any method: send 404.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">Common mistakes</span></span>
<span class="line"><span style="color:var(--code-fg);">  - Sending no \`Allow\` header. Frameworks that match path and method in one step</span></span>
<span class="line"><span style="color:var(--code-fg);">    don&#39;t know the other methods and often answer 404.</span></span>
<span class="line"><span style="color:var(--code-fg);">  - Rejecting OPTIONS, so that pages from other origins can&#39;t call the API.</span></span>
<span class="line"><span style="color:var(--code-fg);">  - Redirecting a form&#39;s POST with 301. The browser sends a GET to the new URL,</span></span>
<span class="line"><span style="color:var(--code-fg);">    and the 405 appears there.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">Not to be confused with</span></span>
<span class="line"><span style="color:var(--code-fg);">  403 Forbidden</span></span>
<span class="line"><span style="color:var(--code-fg);">      The resource supports the method, but not for this user.</span></span>
<span class="line"><span style="color:var(--code-fg);">  404 Not Found</span></span>
<span class="line"><span style="color:var(--code-fg);">      The resource doesn&#39;t exist for any method.</span></span>
<span class="line"><span style="color:var(--code-fg);">  501 Not Implemented</span></span>
<span class="line"><span style="color:var(--code-fg);">      The server doesn&#39;t support the method for any resource.</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6</span></span>
<span class="line"><span style="color:var(--code-fg);">For the whole text and its sources: statuskit 405 --full</span></span>
<span class="line"><span style="color:var(--code-dim);">$</span><span style="color:var(--code-fg);"> npx statuskit find slow down</span></span>
<span class="line"><span style="color:var(--code-fg);">429 Too Many Requests</span></span>
<span class="line"><span style="color:var(--code-fg);">    The client has sent more requests than the server allows in a given time.</span></span>
<span class="line"><span style="color:var(--code-dim);">$</span><span style="color:var(--code-fg);"> npx statuskit list --retryable</span></span>
<span class="line"><span style="color:var(--code-fg);">client error</span></span>
<span class="line"><span style="color:var(--code-fg);">  408 Request Timeout        retried</span></span>
<span class="line"><span style="color:var(--code-fg);">  421 Misdirected Request    retried on another connection</span></span>
<span class="line"><span style="color:var(--code-fg);">  425 Too Early              retried</span></span>
<span class="line"><span style="color:var(--code-fg);">  429 Too Many Requests      retried after a delay</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">server error</span></span>
<span class="line"><span style="color:var(--code-fg);">  500 Internal Server Error  retried if the method is idempotent</span></span>
<span class="line"><span style="color:var(--code-fg);">  502 Bad Gateway            retried if the method is idempotent</span></span>
<span class="line"><span style="color:var(--code-fg);">  503 Service Unavailable    retried after a delay if the method is idempotent</span></span>
<span class="line"><span style="color:var(--code-fg);">  504 Gateway Timeout        retried if the method is idempotent</span></span>
<span class="line"><span style="color:var(--code-dim);">$</span><span style="color:var(--code-fg);"> printf </span><span style="color:var(--code-string);">&#39;HTTP/1.1 405 Method Not Allowed\\r\\nContent-Length: 0\\r\\n\\r\\n&#39;</span><span style="color:var(--code-fg);"> | </span><span style="color:var(--code-function);">npx</span><span style="color:var(--code-string);"> statuskit</span><span style="color:var(--code-string);"> inspect</span><span style="color:var(--code-fg);"> || </span><span style="color:var(--code-function);">echo</span><span style="color:var(--code-string);"> &quot;exit code </span><span style="color:var(--code-keyword);">$?</span><span style="color:var(--code-string);">&quot;</span></span>
<span class="line"><span style="color:var(--code-fg);">error  status-405-missing-allow</span></span>
<span class="line"><span style="color:var(--code-fg);">  405 has no Allow header, so the client can&#39;t tell which methods the resource supports.</span></span>
<span class="line"><span style="color:var(--code-fg);">  fix  List the supported methods, for example \`Allow: GET, HEAD\`. The list can be empty.</span></span>
<span class="line"><span style="color:var(--code-fg);">  MUST  RFC 9110, section 15.5.6: https://www.rfc-editor.org/rfc/rfc9110#section-15.5.6</span></span>
<span class="line"><span style="color:var(--code-fg);">  · 405 (line 1)</span></span>
<span class="line"></span>
<span class="line"><span style="color:var(--code-fg);">1 message: 1 error</span></span>
<span class="line"><span style="color:var(--code-fg);">exit code 1</span></span></code></pre></div><p>To try it without installing anything, run <code>npx statuskit 405</code>.</p><table tabindex="0"><thead><tr><th>command</th><th>what it does</th></tr></thead><tbody><tr><td><code>statuskit 407</code>, <code>statuskit not found</code></td><td>explains a code or a phrase; <code>--full</code> adds the whole text and its sources</td></tr><tr><td><code>statuskit 405 --snippet go</code></td><td>prints code that sends or handles it: curl, fetch, Express, Fastify, …</td></tr><tr><td><code>statuskit find &lt;words&gt;</code></td><td>searches statuses and vendor codes by everyday words</td></tr><tr><td><code>statuskit list</code></td><td>lists statuses: <code>--class 4xx --requires allow --cacheable --retryable</code></td></tr><tr><td><code>statuskit inspect &lt;url | file | -&gt;</code></td><td>finds mistakes in a response: <code>curl -si … | statuskit inspect</code></td></tr><tr><td><code>statuskit catalogue &lt;file&gt; --out &lt;folder&gt;</code></td><td>writes the <a href="/problem-catalogue">pages of your problem types</a> as a static site; <code>--check</code> checks them</td></tr><tr><td><code>statuskit serve</code></td><td>serves the site and the simulator locally: <code>--open</code>, <code>--port</code>, <code>--host</code></td></tr></tbody></table><p><code>statuskit 407</code>, <code>find</code> and <code>list</code> print JSON with <code>--json</code>. Every command has <code>--help</code> with its options and examples. See also <a href="/packages/inspector">what <code>inspect</code> finds</a>, <a href="/packages/simulator">what the simulator answers</a>, and <a href="/snippets">which versions the samples were tested with</a>.</p><p><code>inspect</code> also reads HAR files, Postman collections, the output of wget and HTTPie, WARC files, and <a href="/inspecting-responses#what-it-reads">lists of URLs</a>.</p><p><code>serve</code> serves the reference, the guides, the decision helper and the inspector as pages, and the simulator at the same address. At the root, a browser gets the site and other clients get a description of the simulator. The simulator answers any path that isn&#39;t a page. Pages load nothing from other hosts.</p><h2 id="limits" tabindex="-1">Limits <a class="header-anchor" href="#limits" aria-label="Permalink to &quot;Limits&quot;">​</a></h2><ul><li><code>find</code> matches the words in its lists, spelled as they are there.</li><li><code>serve</code> lets requests in flight finish for five seconds when it is stopped. Pages of other origins can use the simulator, unless you pass <code>--no-cors</code>.</li><li><code>serve</code> reads options from <code>HOST</code>, <code>PORT</code> and <code>STATUSKIT_…</code> too. To let others use it, see <code>--public</code>, <code>--max-rate</code>, <code>--allowed-hosts</code>, <code>--access-log</code>, <code>--metrics-port</code> and <code>--store</code> in <code>statuskit serve --help</code>. The store needs the package <code>redis</code>.</li><li>With <code>--tls</code>, <code>serve</code> speaks HTTPS and HTTP/2 on the same port, and prints the URL of the certificate to trust. With <code>--tls-cert</code> and <code>--tls-key</code>, it uses yours.</li><li><code>serve</code> listens on 127.0.0.1 and ::1. With another <code>--host</code>, anyone who can reach it can use it, and it warns you.</li><li>Output is colored in a terminal, unless <code>NO_COLOR</code> is set.</li><li>The exit code is 0 on success, 1 if <code>inspect</code> or <code>catalogue --check</code> found a mistake or a search found nothing, and 2 if the command failed.</li></ul></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("packages/cli.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cli = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cli as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Idempotency-Key: A request header that responses get by mistake that is not registered, described in draft-ietf-httpapi-idempotency-key-header.","frontmatter":{"title":"Idempotency-Key header","description":"Idempotency-Key: A request header that responses get by mistake that is not registered, described in draft-ietf-httpapi-idempotency-key-header.","layout":"SheetPage","sections":[{"id":"examples","text":"What to write"},{"id":"syntax","text":"Syntax"},{"id":"invalid","text":"If the value is wrong"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/idempotency-key.md","filePath":"headers/idempotency-key.md"}');
const _sfc_main = { name: "headers/idempotency-key.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/feature-policy" rel="prev" title="Feature-Policy"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/im" rel="next" title="IM">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Idempotency-Key</code></h1><p class="lead">A request header that responses get by mistake that is not registered, described in draft-ietf-httpapi-idempotency-key-header.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>Request field: of no meaning in a response</dd></div><div><dt>Several lines</dt><dd>Singleton</dd></div><div><dt>Letter case</dt><dd>Sensitive</dd></div><div><dt>Registration at IANA</dt><dd>Not registered</dd></div><div><dt>Defined in</dt><dd><a href="https://datatracker.ietf.org/doc/draft-ietf-httpapi-idempotency-key-header/">draft-ietf-httpapi-idempotency-key-header</a></dd></div></dl></div><div class="beside"><h2 id="examples">What to write</h2><ul class="values"><li><svg class="icon good" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"></path></svg><span class="visually-hidden">Right: </span><span><code>Idempotency-Key: (leave out of responses)</code></span></li></ul></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>sf-item:string</p><ul class="says"><li><code>&quot;&lt;key&gt;&quot;</code></li></ul></div></section></div><div><section class="part" id="invalid-part"><h2 id="invalid">If the value is wrong</h2><ul class="says"><li>no effect <span class="cited">draft-ietf-httpapi-idempotency-key-header</span></li></ul></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>echoed in responses</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/idempotency-key.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const idempotencyKey = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  idempotencyKey as default
};

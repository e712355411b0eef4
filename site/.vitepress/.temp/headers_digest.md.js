import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Digest header","description":"Digest: A header of requests and responses that is obsolete and should not be sent.","frontmatter":{"title":"Digest header","description":"Digest: A header of requests and responses that is obsolete and should not be sent.","layout":"SheetPage","sections":[{"id":"examples","text":"What to write"},{"id":"syntax","text":"Syntax"},{"id":"support","text":"Support"},{"id":"invalid","text":"If the value is wrong"},{"id":"mistakes","text":"Common mistakes"}]},"headers":[],"relativePath":"headers/digest.md","filePath":"headers/digest.md"}');
const _sfc_main = { name: "headers/digest.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/differential-id" rel="prev" title="Differential-ID"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/document-isolation-policy" rel="next" title="Document-Isolation-Policy">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Digest</code></h1><p class="lead">A header of requests and responses that is obsolete and should not be sent.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Clients and servers</dd></div><div><dt>Requirement on the sender</dt><dd>None (obsoleted)</dd></div><div><dt>Several lines</dt><dd>List (obsolete)</dd></div><div><dt>Registration at IANA</dt><dd>Obsolete</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc9530#section-1.3">RFC 9530, section 1.3</a></dd></div></dl></div><div class="beside"><h2 id="examples">What to write</h2><ul class="values"><li><svg class="icon good" viewBox="0 0 16 16" aria-hidden="true"><path d="m3 8.5 3.5 3.5L13 4.5"></path></svg><span class="visually-hidden">Right: </span><span><code>Digest: (use Repr-Digest)</code></span></li><li><svg class="icon bad" viewBox="0 0 16 16" aria-hidden="true"><path d="m4 4 8 8M12 4l-8 8"></path></svg><span class="visually-hidden">Wrong: </span><span><code>Digest: SHA-256=47DEQ…=</code></span></li></ul></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>list of algorithm=value</p><ul class="says"><li><code>(obsolete)</code></li></ul></div></section><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>obsoleted</li></ul></section></div><div><section class="part" id="invalid-part"><h2 id="invalid">If the value is wrong</h2><ul class="says"><li>n/a (obsoleted)</li></ul></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>still sent</li></ul></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/digest.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const digest = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  digest as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Delta-Base: A response header defined in RFC 3229, section 10.5.1.","frontmatter":{"title":"Delta-Base header","description":"Delta-Base: A response header defined in RFC 3229, section 10.5.1.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"},{"id":"statuses","text":"With which statuses"}]},"headers":[],"relativePath":"headers/delta-base.md","filePath":"headers/delta-base.md"}');
const _sfc_main = { name: "headers/delta-base.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/default-style" rel="prev" title="Default-Style"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/deprecation" rel="next" title="Deprecation">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Delta-Base</code></h1><p class="lead">A response header defined in RFC 3229, section 10.5.1.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd><a class="ref sc c2" href="/status/226" title="IM Used">226</a></dd></div><div><dt>Several lines</dt><dd>Singleton</dd></div><div><dt>Letter case</dt><dd>Sensitive</dd></div><div><dt>Registration at IANA</dt><dd>Permanent</dd></div><div><dt>Defined in</dt><dd><a href="https://www.rfc-editor.org/rfc/rfc3229#section-10.5.1">RFC 3229, section 10.5.1</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><div class="para"><p>entity-tag</p><ul class="says"><li><code>&quot;&lt;opaque&gt;&quot;</code></li></ul></div></section></div><div><section class="part" id="statuses-part"><h2 id="statuses">With which statuses</h2><table class="small-table"><thead><tr><th scope="col">Status</th><th scope="col">Send it</th></tr></thead><tbody><tr><td><a href="/status/226"><span class="sc c2">226</span> IM Used</a></td><td>MUST <small>when a delta is sent and If-None-Match listed more than one entity tag</small> <a class="cited" href="https://www.rfc-editor.org/rfc/rfc3229#section-10.5.1">RFC 3229 §10.5.1</a></td></tr></tbody></table></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/delta-base.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deltaBase = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deltaBase as default
};

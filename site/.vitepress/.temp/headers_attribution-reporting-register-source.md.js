import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"","description":"Attribution-Reporting-Register-Source: A response header that is not registered, described in Attribution Reporting.","frontmatter":{"title":"Attribution-Reporting-Register-Source header","description":"Attribution-Reporting-Register-Source: A response header that is not registered, described in Attribution Reporting.","layout":"SheetPage","sections":[{"id":"syntax","text":"Syntax"},{"id":"mistakes","text":"Common mistakes"},{"id":"support","text":"Support"}]},"headers":[],"relativePath":"headers/attribution-reporting-register-source.md","filePath":"headers/attribution-reporting-register-source.md"}');
const _sfc_main = { name: "headers/attribution-reporting-register-source.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><div class="sheet-body"><div class="two"><div><div class="crumbs"><a href="/headers/">Headers</a><nav class="pager" aria-label="Previous and next header"><a href="/headers/alternates" rel="prev" title="Alternates"><svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M13.5 8h-11M6.5 4l-4 4 4 4"></path></svg>Previous</a><a href="/headers/attribution-reporting-register-trigger" rel="next" title="Attribution-Reporting-Register-Trigger">Next<svg class="icon" viewBox="0 0 16 16" aria-hidden="true"><path d="M2.5 8h11M9.5 4l4 4-4 4"></path></svg></a></nav></div><div class="title"><h1 id="top"><code>Attribution-Reporting-Register-Source</code></h1><p class="lead">A response header that is not registered, described in Attribution Reporting.</p></div><dl class="fact-list"><div><dt>Sent by</dt><dd>Servers</dd></div><div><dt>Where it applies</dt><dd>Answers to attribution requests, https</dd></div><div><dt>Letter case</dt><dd>Sensitive</dd></div><div><dt>Registration at IANA</dt><dd>Not registered</dd></div><div class="whole"><dt>Defined in</dt><dd><a href="https://wicg.github.io/attribution-reporting-api/">Attribution Reporting</a></dd></div></dl></div><div class="beside"></div></div><div class="two notes"><div><section class="part" id="syntax-part"><h2 id="syntax">Syntax</h2><p>json</p></section><section class="part" id="mistakes-part"><h2 id="mistakes">Common mistakes <small class="advised">our advice</small></h2><ul class="says"><li>structured field instead of JSON</li></ul></section></div><div><section class="part" id="support-part"><h2 id="support">Support</h2><ul class="says"><li>deprecated, Chromium only</li></ul><p class="note">From MDN’s browser-compat-data, August 2026.</p></section></div></div></div></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("headers/attribution-reporting-register-source.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const attributionReportingRegisterSource = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  attributionReportingRegisterSource as default
};

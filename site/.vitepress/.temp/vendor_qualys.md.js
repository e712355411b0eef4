import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Qualys SSL Labs status codes","description":"Unregistered HTTP status codes of Qualys SSL Labs: what they mean and what to do.","frontmatter":{"title":"Qualys SSL Labs status codes","description":"Unregistered HTTP status codes of Qualys SSL Labs: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/qualys.md","filePath":"vendor/qualys.md"}');
const _sfc_main = { name: "vendor/qualys.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="qualys-ssl-labs-status-codes" tabindex="-1">Qualys SSL Labs status codes <a class="header-anchor" href="#qualys-ssl-labs-status-codes" aria-label="Permalink to &quot;Qualys SSL Labs status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="529" tabindex="-1">529 The service is overloaded <a class="header-anchor" href="#529" aria-label="Permalink to &quot;529 The service is overloaded {#529}&quot;">​</a></h2><p>The SSL Labs assessment service is overloaded. <a class="cite" href="https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md">SSL Labs API v4 Documentation</a></p><h3 id="529-remedies" tabindex="-1">What to do <a class="header-anchor" href="#529-remedies" aria-label="Permalink to &quot;What to do {#529-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>Wait before you start another assessment. The API documentation says how long.</li><li>Treat it separately from a <a class="ref sc c4" href="/status/429" title="Too Many Requests">429</a>, which SSL Labs sends when your own client makes too many requests. <a class="cite" href="https://github.com/ssllabs/ssllabs-scan/blob/master/ssllabs-api-docs-v4.md" title="SSL Labs API v4 Documentation">SSL Labs API v4 Documentation</a></li></ul><h3 id="529-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#529-related" aria-label="Permalink to &quot;Related registered codes {#529-related}&quot;">​</a></h3><ul><li><a href="/status/503">503 Service Unavailable</a>: The registered code for a service that cannot handle requests at the moment.</li></ul><p class="symptoms vendor">Also searched for as: the service is overloaded · ssl labs overloaded · service overloaded.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/qualys.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const qualys = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  qualys as default
};

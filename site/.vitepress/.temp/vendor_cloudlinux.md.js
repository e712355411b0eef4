import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"CloudLinux OS status codes","description":"Unregistered HTTP status codes of CloudLinux OS: what they mean and what to do.","frontmatter":{"title":"CloudLinux OS status codes","description":"Unregistered HTTP status codes of CloudLinux OS: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/cloudlinux.md","filePath":"vendor/cloudlinux.md"}');
const _sfc_main = { name: "vendor/cloudlinux.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="cloudlinux-os-status-codes" tabindex="-1">CloudLinux OS status codes <a class="header-anchor" href="#cloudlinux-os-status-codes" aria-label="Permalink to &quot;CloudLinux OS status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="508" tabindex="-1">508 <a class="header-anchor" href="#508" aria-label="Permalink to &quot;508 {#508}&quot;">​</a></h2><p>The hosting account reached its limit of concurrent entry processes. <a class="cite" href="https://docs.cloudlinux.com/cloudlinuxos/limits/">CloudLinux OS documentation: Limits</a></p><h3 id="508-causes" tabindex="-1">Likely causes <a class="header-anchor" href="#508-causes" aria-label="Permalink to &quot;Likely causes {#508-causes}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><p>Slow scripts, crawlers or many visitors keep too many requests open at the same time.</p><h3 id="508-remedies" tabindex="-1">What to do <a class="header-anchor" href="#508-remedies" aria-label="Permalink to &quot;What to do {#508-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>Cache your pages, slow down bots, and speed up slow scripts.</li><li>If the visitors are real, ask your hosting provider for a higher limit.</li></ul><h3 id="508-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#508-related" aria-label="Permalink to &quot;Related registered codes {#508-related}&quot;">​</a></h3><ul><li><a href="/status/503">503 Service Unavailable</a>: The registered code for an overloaded server.</li><li><a href="/status/508">508 Loop Detected</a>: The registered meaning: a WebDAV operation ran into an infinite loop.</li></ul><p class="symptoms vendor">Also searched for as: resource limit is reached · entry processes limit · shared hosting limit.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/cloudlinux.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cloudlinux = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cloudlinux as default
};

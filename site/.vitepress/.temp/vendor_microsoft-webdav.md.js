import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Microsoft WebDAV status codes","description":"Unregistered HTTP status codes of Microsoft WebDAV: what they mean and what to do.","frontmatter":{"title":"Microsoft WebDAV status codes","description":"Unregistered HTTP status codes of Microsoft WebDAV: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/microsoft-webdav.md","filePath":"vendor/microsoft-webdav.md"}');
const _sfc_main = { name: "vendor/microsoft-webdav.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="microsoft-webdav-status-codes" tabindex="-1">Microsoft WebDAV status codes <a class="header-anchor" href="#microsoft-webdav-status-codes" aria-label="Permalink to &quot;Microsoft WebDAV status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="449" tabindex="-1">449 Retry With <a class="header-anchor" href="#449" aria-label="Permalink to &quot;449 Retry With {#449}&quot;">​</a></h2><p>The server needs more information, and asks the client to repeat the request with it. <a class="cite" href="https://learn.microsoft.com/en-us/openspecs/windows_protocols/ms-wdv/83ecf19f-e0f8-4706-aae5-ba618f52f100">[MS-WDV] 2.2.6 449 Retry With Status Code</a></p><h3 id="449-remedies" tabindex="-1">What to do <a class="header-anchor" href="#449-remedies" aria-label="Permalink to &quot;What to do {#449-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>Repeat the request with an <code>Ms-Echo-Reply</code> header that answers the <code>Ms-Echo-Request</code> header of the response.</li><li>In your own API, send a registered code such as <a class="ref sc c4" href="/status/400" title="Bad Request">400</a> and say what is missing.</li></ul><h3 id="449-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#449-related" aria-label="Permalink to &quot;Related registered codes {#449-related}&quot;">​</a></h3><ul><li><a href="/status/400">400 Bad Request</a>: The registered code for a request that lacks something.</li><li><a href="/status/428">428 Precondition Required</a>: The registered code for a missing precondition.</li></ul><p class="symptoms vendor">Also searched for as: retry with · ms-wdv retry.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/microsoft-webdav.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const microsoftWebdav = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  microsoftWebdav as default
};

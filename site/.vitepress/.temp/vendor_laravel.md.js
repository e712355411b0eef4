import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Laravel status codes","description":"Unregistered HTTP status codes of Laravel: what they mean and what to do.","frontmatter":{"title":"Laravel status codes","description":"Unregistered HTTP status codes of Laravel: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/laravel.md","filePath":"vendor/laravel.md"}');
const _sfc_main = { name: "vendor/laravel.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="laravel-status-codes" tabindex="-1">Laravel status codes <a class="header-anchor" href="#laravel-status-codes" aria-label="Permalink to &quot;Laravel status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="419" tabindex="-1">419 Page Expired <a class="header-anchor" href="#419" aria-label="Permalink to &quot;419 Page Expired {#419}&quot;">​</a></h2><p>The CSRF token of the request does not match the token in the session. <a class="cite" href="https://github.com/laravel/framework/blob/c1b04b2857436858bebdb53fc2d6ce7417cbe09e/src/Illuminate/Foundation/Exceptions/Handler.php">Laravel source: Foundation/Exceptions/Handler.php</a></p><h3 id="419-causes" tabindex="-1">Likely causes <a class="header-anchor" href="#419-causes" aria-label="Permalink to &quot;Likely causes {#419-causes}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><p>The form was open longer than the session lasted, or the browser did not send the session cookie.</p><h3 id="419-remedies" tabindex="-1">What to do <a class="header-anchor" href="#419-remedies" aria-label="Permalink to &quot;What to do {#419-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>Reload the page to get a new token, and submit the form again.</li><li>In a script, read the token from the cookie or the page and send it with each unsafe request.</li><li>If all users see the error, check the cookie&#39;s domain and <code>SameSite</code> attribute. If you run several servers, make sure that they share one session store.</li></ul><h3 id="419-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#419-related" aria-label="Permalink to &quot;Related registered codes {#419-related}&quot;">​</a></h3><ul><li><a href="/status/403">403 Forbidden</a>: The registered code for a request that the server refuses.</li><li><a href="/status/401">401 Unauthorized</a>: Fits if the user has to sign in again.</li></ul><p class="symptoms vendor">Also searched for as: page expired · csrf token mismatch · session expired form · form expired.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/laravel.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const laravel = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  laravel as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Pantheon status codes","description":"Unregistered HTTP status codes of Pantheon: what they mean and what to do.","frontmatter":{"title":"Pantheon status codes","description":"Unregistered HTTP status codes of Pantheon: what they mean and what to do.","outline":2},"headers":[],"relativePath":"vendor/pantheon.md","filePath":"vendor/pantheon.md"}');
const _sfc_main = { name: "vendor/pantheon.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="pantheon-status-codes" tabindex="-1">Pantheon status codes <a class="header-anchor" href="#pantheon-status-codes" aria-label="Permalink to &quot;Pantheon status codes&quot;">​</a></h1><p>These codes are not registered with IANA. Software that does not know a code treats it like the x00 code of its class (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110 §15</a>).</p><h2 id="530" tabindex="-1">530 Site Frozen <a class="header-anchor" href="#530" aria-label="Permalink to &quot;530 Site Frozen {#530}&quot;">​</a></h2><p>Pantheon froze the sandbox site because nobody had used it for a long time. <a class="cite" href="https://docs.pantheon.io/guides/platform-considerations/platform-site-info">Pantheon Docs: Platform and Site Information</a></p><h3 id="530-remedies" tabindex="-1">What to do <a class="header-anchor" href="#530-remedies" aria-label="Permalink to &quot;What to do {#530-remedies}&quot;">​</a></h3><p class="advice">This is advice. No standard requires it.</p><ul><li>If you own the site, wake it from the Pantheon dashboard.</li><li>Move a site that has to stay reachable to a paid plan, because sandboxes can be frozen again.</li></ul><h3 id="530-related" tabindex="-1">Related registered codes <a class="header-anchor" href="#530-related" aria-label="Permalink to &quot;Related registered codes {#530-related}&quot;">​</a></h3><ul><li><a href="/status/503">503 Service Unavailable</a>: The registered code for a service that is unavailable for now.</li></ul><p class="symptoms vendor">Also searched for as: site frozen · sandbox asleep · site is frozen.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("vendor/pantheon.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const pantheon = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  pantheon as default
};

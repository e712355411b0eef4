import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"@statuskit/inspector: rules","description":"The part of @statuskit/inspector about rules: Level, Profile, Severity.","frontmatter":{"description":"The part of @statuskit/inspector about rules: Level, Profile, Severity."},"headers":[],"relativePath":"api/@statuskit/inspector-rules.md","filePath":"api/@statuskit/inspector-rules.md"}');
const _sfc_main = { name: "api/@statuskit/inspector-rules.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="statuskit-inspector-rules" tabindex="-1">@statuskit/inspector: rules <a class="header-anchor" href="#statuskit-inspector-rules" aria-label="Permalink to &quot;@statuskit/inspector: rules&quot;">​</a></h1><h2 id="type-aliases" tabindex="-1">Type Aliases <a class="header-anchor" href="#type-aliases" aria-label="Permalink to &quot;Type Aliases&quot;">​</a></h2><h3 id="level" tabindex="-1">Level <a class="header-anchor" href="#level" aria-label="Permalink to &quot;Level&quot;">​</a></h3><blockquote><p><strong>Level</strong> = <code>&quot;MUST&quot;</code> | <code>&quot;SHOULD&quot;</code> | <code>&quot;MAY&quot;</code> | <code>&quot;advice&quot;</code></p></blockquote><p>How strongly the cited sections require what a rule checks. MUST includes a grammar, and what a recipient must ignore or reject. <code>advice</code> means that no standard uses such a word: the rule follows from a definition or from experience.</p><hr><h3 id="profile" tabindex="-1">Profile <a class="header-anchor" href="#profile" aria-label="Permalink to &quot;Profile&quot;">​</a></h3><blockquote><p><strong>Profile</strong> = <code>&quot;default&quot;</code> | <code>&quot;strict&quot;</code> | <code>&quot;browser&quot;</code></p></blockquote><p>A set of rules: <code>strict</code> adds every info to <code>default</code>; <code>browser</code> adds security headers for pages.</p><hr><h3 id="severity" tabindex="-1">Severity <a class="header-anchor" href="#severity" aria-label="Permalink to &quot;Severity&quot;">​</a></h3><blockquote><p><strong>Severity</strong> = <code>&quot;error&quot;</code> | <code>&quot;warning&quot;</code> | <code>&quot;info&quot;</code></p></blockquote><p>How much a finding matters: an <code>error</code> breaks clients or caches, a <code>warning</code> is a known hazard, and an <code>info</code> is a habit or a missed chance. It follows from the level unless the rule gives a reason.</p></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("api/@statuskit/inspector-rules.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const inspectorRules = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  inspectorRules as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: permissions","description":"Write it like Permissions-Policy: camera=(), microphone=(self \\"https://a.example\\").","frontmatter":{"title":"Rules: permissions","outline":2},"headers":[],"relativePath":"rules/permissions.md","filePath":"rules/permissions.md"}');
const _sfc_main = { name: "rules/permissions.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-permissions" tabindex="-1">Rules: permissions <a class="header-anchor" href="#rules-permissions" aria-label="Permalink to &quot;Rules: permissions&quot;">​</a></h1><h2 id="permissions-policy-invalid" tabindex="-1">permissions-policy-invalid <a class="header-anchor" href="#permissions-policy-invalid" aria-label="Permalink to &quot;permissions-policy-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>Permissions-Policy: camera &#39;none&#39;; microphone &#39;self&#39; https://a.example</code>, because it has the syntax of <a class="ref" href="/headers/feature-policy">Feature-Policy</a>.</p><p>Write it like <code>Permissions-Policy: camera=(), microphone=(self &quot;https://a.example&quot;)</code>. Source: <a href="https://w3c.github.io/webappsec-permissions-policy/#permissions-policy-http-header-field" target="_blank" rel="noreferrer">Permissions Policy, Permissions-Policy HTTP Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-4.2" target="_blank" rel="noreferrer">RFC 9651, section 4.2, Parsing Structured Fields</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera &#39;none&#39;; microphone &#39;self&#39; https://a.example

----

HTTP/1.1 200
Permissions-Policy: geolocation *

----

HTTP/1.1 200
Permissions-Policy: camera=(&#39;self&#39;)

----

HTTP/1.1 200
Permissions-Policy: camera=(); microphone=()

----

HTTP/1.1 200
Permissions-Policy: Camera=()

----

HTTP/1.1 200
Permissions-Policy-Report-Only: camera &#39;none&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera=(), microphone=self, fullscreen=*… (166 characters)

----

HTTP/1.1 200
</code></pre><h2 id="permissions-policy-value-ignored" tabindex="-1">permissions-policy-value-ignored <a class="header-anchor" href="#permissions-policy-value-ignored" aria-label="Permalink to &quot;permissions-policy-value-ignored&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>none</code> in the allowlist of camera in <a class="ref" href="/headers/permissions-policy">Permissions-Policy</a>.</p><p>Send <code>camera=()</code> for nobody, <code>camera=self</code>, or origins in double quotes: <code>camera=(self &quot;https://a.example&quot;)</code>. Source: <a href="https://w3c.github.io/webappsec-permissions-policy/#structured-header-serialization" target="_blank" rel="noreferrer">Permissions Policy, Structured header serialization</a>.</p><p>Why error: A list without valid members turns the feature off, so <code>none</code> and <code>?0</code> work as intended and are infos.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera=none

----

HTTP/1.1 200
Permissions-Policy: camera=(none)

----

HTTP/1.1 200
Permissions-Policy: camera=(self https://a.example)

----

HTTP/1.1 200
Permissions-Policy: camera=(&quot;self&quot;)

----

HTTP/1.1 200
Permissions-Policy: camera

----

HTTP/1.1 200
Permissions-Policy: camera=?0

----

HTTP/1.1 200
Permissions-Policy: camera=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera=(), microphone=self, fullscreen=*… (166 characters)

----

HTTP/1.1 200
Permissions-Policy: camera=(&quot;a.example&quot;)
</code></pre><h2 id="permissions-policy-semicolon" tabindex="-1">permissions-policy-semicolon <a class="header-anchor" href="#permissions-policy-semicolon" aria-label="Permalink to &quot;permissions-policy-semicolon&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>microphone</code> in <a class="ref" href="/headers/permissions-policy">Permissions-Policy</a>: after a semicolon it is a parameter of camera.</p><p>Separate features with commas: <code>camera=(), microphone=()</code>. Source: <a href="https://w3c.github.io/webappsec-permissions-policy/#structured-header-serialization" target="_blank" rel="noreferrer">Permissions Policy, Structured header serialization</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera=(); microphone

----

HTTP/1.1 200
Permissions-Policy: camera=self; microphone=self
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera=(), microphone=self, fullscreen=*… (166 characters)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/permissions.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const permissions = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  permissions as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: obsolete","description":"Send Permissions-Policy: camera=(), geolocation=(self) in its place. Source: Permissions Policy, Permissions-Policy HTTP Header Field.","frontmatter":{"title":"Rules: obsolete","outline":2},"headers":[],"relativePath":"rules/obsolete.md","filePath":"rules/obsolete.md"}');
const _sfc_main = { name: "rules/obsolete.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-obsolete" tabindex="-1">Rules: obsolete <a class="header-anchor" href="#rules-obsolete" aria-label="Permalink to &quot;Rules: obsolete&quot;">​</a></h1><h2 id="feature-policy-obsolete" tabindex="-1">feature-policy-obsolete <a class="header-anchor" href="#feature-policy-obsolete" aria-label="Permalink to &quot;feature-policy-obsolete&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref" href="/headers/feature-policy">Feature-Policy</a> was replaced by <a class="ref" href="/headers/permissions-policy">Permissions-Policy</a>, which has another syntax.</p><p>Send <code>Permissions-Policy: camera=(), geolocation=(self)</code> in its place. Source: <a href="https://w3c.github.io/webappsec-permissions-policy/#permissions-policy-http-header-field" target="_blank" rel="noreferrer">Permissions Policy, Permissions-Policy HTTP Header Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Feature-Policy: camera &#39;none&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Permissions-Policy: camera=()

----

HTTP/1.1 200
Feature-Policy: camera &#39;none&#39;
Permissions-Policy: camera=()
</code></pre><h2 id="expect-ct-obsolete" tabindex="-1">expect-ct-obsolete <a class="header-anchor" href="#expect-ct-obsolete" aria-label="Permalink to &quot;expect-ct-obsolete&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Browsers do not read <a class="ref" href="/headers/expect-ct">Expect-CT</a> any more: they require Certificate Transparency for every certificate.</p><p>Remove <a class="ref" href="/headers/expect-ct">Expect-CT</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9163#section-2.1" target="_blank" rel="noreferrer">RFC 9163, section 2.1, Response Header Field Syntax</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Expect-CT: max-age=86400, enforce
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="public-key-pins-obsolete" tabindex="-1">public-key-pins-obsolete <a class="header-anchor" href="#public-key-pins-obsolete" aria-label="Permalink to &quot;public-key-pins-obsolete&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: Browsers do not read <a class="ref" href="/headers/public-key-pins">Public-Key-Pins</a> any more.</p><p>Remove <a class="ref" href="/headers/public-key-pins">Public-Key-Pins</a>. A CAA record in DNS limits who can issue certificates. Source: <a href="https://www.rfc-editor.org/rfc/rfc7469#section-2.1" target="_blank" rel="noreferrer">RFC 7469, section 2.1, Response Header Field Syntax</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Public-Key-Pins: max-age=1

----

HTTP/1.1 200
Public-Key-Pins-Report-Only: max-age=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
</code></pre><h2 id="csp-header-obsolete" tabindex="-1">csp-header-obsolete <a class="header-anchor" href="#csp-header-obsolete" aria-label="Permalink to &quot;csp-header-obsolete&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: X-Content-Security-Policy is the name of an experiment. Browsers read <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>.</p><p>Send the policy in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> only. Source: <a href="https://www.w3.org/TR/CSP3/#csp-header" target="_blank" rel="noreferrer">CSP, The Content-Security-Policy HTTP Response Header Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
X-Content-Security-Policy: default-src &#39;self&#39;

----

HTTP/1.1 200
X-WebKit-CSP: default-src &#39;self&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/obsolete.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const obsolete = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  obsolete as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: csp","description":"Correct it: send default-src. Source: CSP, Directives; CSP, Content Security Policy Directives.","frontmatter":{"title":"Rules: csp","outline":2},"headers":[],"relativePath":"rules/csp.md","filePath":"rules/csp.md"}');
const _sfc_main = { name: "rules/csp.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-csp" tabindex="-1">Rules: csp <a class="header-anchor" href="#rules-csp" aria-label="Permalink to &quot;Rules: csp&quot;">​</a></h1><h2 id="csp-directive-unknown" tabindex="-1">csp-directive-unknown <a class="header-anchor" href="#csp-directive-unknown" aria-label="Permalink to &quot;csp-directive-unknown&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>defualt-src</code> in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>, because it is not a directive.</p><p>Correct it: send <code>default-src</code>. Source: <a href="https://www.w3.org/TR/CSP3/#framework-directives" target="_blank" rel="noreferrer">CSP, Directives</a>; <a href="https://www.w3.org/TR/CSP3/#csp-directives" target="_blank" rel="noreferrer">CSP, Content Security Policy Directives</a>.</p><p>Why error: A name that resembles no directive may be newer than this list, so it is a warning.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: defualt-src &#39;self&#39;

----

HTTP/1.1 200
Content-Security-Policy: script-src: &#39;self&#39;

----

HTTP/1.1 200
Content-Security-Policy: img-src &#39;self&#39;; https://cdn.example.com

----

HTTP/1.1 200
Content-Security-Policy: img-src &#39;self&#39;, https://cdn.example.com

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; &#39;unsafe-inline&#39;

----

HTTP/1.1 200
Content-Security-Policy: x-something 1

----

HTTP/1.1 200
Content-Security-Policy-Report-Only: scripts-src &#39;self&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: Default-SRC &#39;self&#39;

----

HTTP/1.1 200
Content-Security-Policy: require-trusted-types-for &#39;script&#39;; trusted-types a;;

----

HTTP/1.1 200
Content-Security-Policy: plugin-types a/b
</code></pre><h2 id="csp-directive-retired" tabindex="-1">csp-directive-retired <a class="header-anchor" href="#csp-directive-retired" aria-label="Permalink to &quot;csp-directive-retired&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>block-all-mixed-content</code> in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> is not part of CSP any more, and browsers ignore it.</p><p>Remove it: browsers block or upgrade mixed content without it. Source: <a href="https://www.w3.org/TR/CSP3/#csp-directives" target="_blank" rel="noreferrer">CSP, Content Security Policy Directives</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; block-all-mixed-content

----

HTTP/1.1 200
Content-Security-Policy: plugin-types application/pdf
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)
</code></pre><h2 id="csp-directive-repeated" tabindex="-1">csp-directive-repeated <a class="header-anchor" href="#csp-directive-repeated" aria-label="Permalink to &quot;csp-directive-repeated&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore the second <code>script-src</code> of the policy in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>: only the first counts.</p><p>List all values in one <code>script-src</code>. Source: <a href="https://www.w3.org/TR/CSP3/#parse-serialized-policy" target="_blank" rel="noreferrer">CSP, Parse a serialized CSP</a>.</p><p>Why error: If both have the same value, nothing is lost, and it is an info.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: script-src &#39;self&#39;; script-src https://cdn.example.com

----

HTTP/1.1 200
Content-Security-Policy: img-src *; IMG-SRC *
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;self&#39;, script-src https:

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;self&#39;
Content-Security-Policy: script-src https:
</code></pre><h2 id="csp-directive-not-ascii" tabindex="-1">csp-directive-not-ascii <a class="header-anchor" href="#csp-directive-not-ascii" aria-label="Permalink to &quot;csp-directive-not-ascii&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers skip <code>img-src</code> in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>, because it has a character that is not ASCII.</p><p>Write hosts in Punycode, percent-encode paths, and use straight quotes. Source: <a href="https://www.w3.org/TR/CSP3/#parse-serialized-policy" target="_blank" rel="noreferrer">CSP, Parse a serialized CSP</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: img-src münchen.example

----

HTTP/1.1 200
Content-Security-Policy: script-src ‘self’
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)
</code></pre><h2 id="csp-comma" tabindex="-1">csp-comma <a class="header-anchor" href="#csp-comma" aria-label="Permalink to &quot;csp-comma&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The comma before <code>script-src</code> begins another policy. The <code>default-src</code> of the first one still applies to what <code>script-src</code> allows.</p><p>Separate directives with semicolons. Source: <a href="https://www.w3.org/TR/CSP3/#parse-response-csp" target="_blank" rel="noreferrer">CSP, Parse response&#39;s Content Security Policies</a>; <a href="https://www.w3.org/TR/CSP3/#multiple-policies" target="_blank" rel="noreferrer">CSP, The effect of multiple policies</a>.</p><p>Why warning: Resources that the second policy allows are blocked by the first.</p><p>Needs: field lines.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;, script-src &#39;self&#39; https://cdn.example.com
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src https:, default-src https:

----

HTTP/1.1 200
Content-Security-Policy: default-src https:; script-src https:, script-src &#39;nonce-abc&#39;

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;, frame-ancestors &#39;none&#39;

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;
Content-Security-Policy: script-src &#39;self&#39;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;, script-src &#39;self&#39;
(the source hides field-lines)
</code></pre><h2 id="csp-value-ignored" tabindex="-1">csp-value-ignored <a class="header-anchor" href="#csp-value-ignored" aria-label="Permalink to &quot;csp-value-ignored&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: Browsers ignore <code>1</code> after <code>upgrade-insecure-requests</code>, which has no value.</p><p>Send <code>upgrade-insecure-requests;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#csp-directives" target="_blank" rel="noreferrer">CSP, Content Security Policy Directives</a>; <a href="https://www.w3.org/TR/CSP3/#directives-elsewhere" target="_blank" rel="noreferrer">CSP, Directives Defined in Other Documents</a>.</p><p>Why info: The directive works without the value.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: upgrade-insecure-requests 1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: upgrade-insecure-requests

----

HTTP/1.1 200
Content-Security-Policy: upgrade-insecure-requests;
</code></pre><h2 id="csp-sandbox-token-unknown" tabindex="-1">csp-sandbox-token-unknown <a class="header-anchor" href="#csp-sandbox-token-unknown" aria-label="Permalink to &quot;csp-sandbox-token-unknown&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Browsers ignore <code>allow-script</code> in the <code>sandbox</code> directive, which is not one of its tokens.</p><p>Send <code>allow-scripts</code>. Source: <a href="https://www.w3.org/TR/CSP3/#directive-sandbox" target="_blank" rel="noreferrer">CSP, sandbox</a>.</p><p>Why warning: The page lacks a permission, but stays safe.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: sandbox allow-script

----

HTTP/1.1 200
Content-Security-Policy: sandbox allow-forms, allow-everything; sandbox x
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: sandbox

----

HTTP/1.1 200
Content-Security-Policy: sandbox allow-scripts allow-Same-Origin
</code></pre><h2 id="csp-report-only-ignored" tabindex="-1">csp-report-only-ignored <a class="header-anchor" href="#csp-report-only-ignored" aria-label="Permalink to &quot;csp-report-only-ignored&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Browsers ignore <code>sandbox</code> in <a class="ref" href="/headers/content-security-policy-report-only">Content-Security-Policy-Report-Only</a>.</p><p>Move <code>sandbox</code> to <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>. Source: <a href="https://www.w3.org/TR/CSP3/#directive-sandbox" target="_blank" rel="noreferrer">CSP, sandbox</a>; <a href="https://www.w3.org/TR/CSP3/#cspro-header" target="_blank" rel="noreferrer">CSP, The Content-Security-Policy-Report-Only HTTP Response Header Field</a>.</p><p>Why warning: The rest of the policy is reported.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy-Report-Only: sandbox; report-uri /csp

----

HTTP/1.1 200
Content-Security-Policy-Report-Only: upgrade-insecure-requests; report-uri /csp
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy-Report-Only: default-src &#39;self&#39;; report-uri /csp

----

HTTP/1.1 200
Content-Security-Policy-Report-Only: img-src *; report-uri /
Content-Security-Policy: sandbox
</code></pre><h2 id="csp-report-only-unreported" tabindex="-1">csp-report-only-unreported <a class="header-anchor" href="#csp-report-only-unreported" aria-label="Permalink to &quot;csp-report-only-unreported&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: The policy in <a class="ref" href="/headers/content-security-policy-report-only">Content-Security-Policy-Report-Only</a> has no effect on the server: it has neither report-to nor report-uri.</p><p>Add <code>report-to csp</code>, and <code>Reporting-Endpoints: csp=&quot;/csp-reports&quot;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#cspro-header" target="_blank" rel="noreferrer">CSP, The Content-Security-Policy-Report-Only HTTP Response Header Field</a>; <a href="https://www.w3.org/TR/CSP3/#directives-reporting" target="_blank" rel="noreferrer">CSP, Reporting Directives</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy-Report-Only: frame-ancestors &#39;none&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy-Report-Only: frame-ancestors &#39;none&#39;; report-uri /csp

----

HTTP/1.1 200
Content-Security-Policy-Report-Only: default-src &#39;self&#39;; report-to csp
</code></pre><h2 id="csp-report-uri-only" tabindex="-1">csp-report-uri-only <a class="header-anchor" href="#csp-report-uri-only" aria-label="Permalink to &quot;csp-report-uri-only&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>report-uri</code> in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> is deprecated.</p><p>Add <code>report-to csp</code>, and <code>Reporting-Endpoints: csp=&quot;/csp-reports&quot;</code>. Keep <code>report-uri</code> for older browsers. Source: <a href="https://www.w3.org/TR/CSP3/#directive-report-uri" target="_blank" rel="noreferrer">CSP, report-uri</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; report-uri /csp
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/csp.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const csp = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  csp as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: security","description":"Send max-age=31536000; includeSubDomains. Source: RFC 6797, section 6.1, Strict-Transport-Security HTTP Response Header Field; RFC 6797, section 6.1.1, The…","frontmatter":{"title":"Rules: security","outline":2},"headers":[],"relativePath":"rules/security.md","filePath":"rules/security.md"}');
const _sfc_main = { name: "rules/security.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-security" tabindex="-1">Rules: security <a class="header-anchor" href="#rules-security" aria-label="Permalink to &quot;Rules: security&quot;">​</a></h1><h2 id="hsts-invalid" tabindex="-1">hsts-invalid <a class="header-anchor" href="#hsts-invalid" aria-label="Permalink to &quot;hsts-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>Strict-Transport-Security: includeSubDomains</code>: it has no max-age.</p><p>Send <code>max-age=31536000; includeSubDomains</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6797#section-6.1" target="_blank" rel="noreferrer">RFC 6797, section 6.1, Strict-Transport-Security HTTP Response Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc6797#section-6.1.1" target="_blank" rel="noreferrer">RFC 6797, section 6.1.1, The max-age Directive</a>; <a href="https://www.rfc-editor.org/rfc/rfc6797#section-6.1.2" target="_blank" rel="noreferrer">RFC 6797, section 6.1.2, The includeSubDomains Directive</a>; <a href="https://www.rfc-editor.org/rfc/rfc6797#section-8.1" target="_blank" rel="noreferrer">RFC 6797, section 8.1, Strict-Transport-Security Response Header Field Processing</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: includeSubDomains

----

HTTP/1.1 200
Strict-Transport-Security: max-age=1y

----

HTTP/1.1 200
Strict-Transport-Security: max-age=1; max-age=2

----

HTTP/1.1 200
Strict-Transport-Security: max-age

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000, includeSubDomains

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000; includeSubDomains=true

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000; include SubDomains

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000, includeSubDomains
(the source hides field-lines)
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000; includeSubDomains; preload

----

HTTP/1.1 200
Strict-Transport-Security: max-age=&quot;31536000&quot;

----

HTTP/1.1 200
Strict-Transport-Security: Max-Age=0

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000;

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000; other=1

----

HTTP/1.1 200
Strict-Transport-Security: max-age=1; includeSubdomains;, max-age=31536000 ; includeSubDomains
(the source hides field-lines)
</code></pre><h2 id="hsts-repeated" tabindex="-1">hsts-repeated <a class="header-anchor" href="#hsts-repeated" aria-label="Permalink to &quot;hsts-repeated&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/strict-transport-security">Strict-Transport-Security</a> appears 2 times, and browsers read only the first: <code>max-age=31536000</code>.</p><p>Send it once. Often both the server and a proxy in front of it add it. Source: <a href="https://www.rfc-editor.org/rfc/rfc6797#section-7.1" target="_blank" rel="noreferrer">RFC 6797, section 7.1, HTTP-over-Secure-Transport Request Type</a>; <a href="https://www.rfc-editor.org/rfc/rfc6797#section-8.1" target="_blank" rel="noreferrer">RFC 6797, section 8.1, Strict-Transport-Security Response Header Field Processing</a>.</p><p>Why warning: The first line works. If all lines are equal, it is an info.</p><p>Needs: field lines.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
Strict-Transport-Security: max-age=0

----

HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
Strict-Transport-Security: max-age=31536000
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
Strict-Transport-Security: max-age=0
(the source hides field-lines)
</code></pre><h2 id="hsts-over-http" tabindex="-1">hsts-over-http <a class="header-anchor" href="#hsts-over-http" aria-label="Permalink to &quot;hsts-over-http&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>MUST</strong>: Browsers ignore <a class="ref" href="/headers/strict-transport-security">Strict-Transport-Security</a> over http.</p><p>Redirect to https, and send the header there. Source: <a href="https://www.rfc-editor.org/rfc/rfc6797#section-7.2" target="_blank" rel="noreferrer">RFC 6797, section 7.2, HTTP Request Type</a>.</p><p>Why info: The header has no effect here, so it does no harm either.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET http://example.com/
HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://example.com/
HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000
</code></pre><h2 id="hsts-short" tabindex="-1">hsts-short <a class="header-anchor" href="#hsts-short" aria-label="Permalink to &quot;hsts-short&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: <a class="ref" href="/headers/strict-transport-security">Strict-Transport-Security</a> ends after 3600 s, which is less than a year.</p><p>Send <code>max-age=31536000</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6797#section-6.1.1" target="_blank" rel="noreferrer">RFC 6797, section 6.1.1, The max-age Directive</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=3600
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000

----

HTTP/1.1 200
Strict-Transport-Security: max-age=0
</code></pre><h2 id="hsts-preload-ineligible" tabindex="-1">hsts-preload-ineligible <a class="header-anchor" href="#hsts-preload-ineligible" aria-label="Permalink to &quot;hsts-preload-ineligible&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: The preload lists of browsers don&#39;t accept <code>Strict-Transport-Security: max-age=3600; includeSubDomains; preload</code>, although it has <code>preload</code>.</p><p>Send <code>max-age=31536000; includeSubDomains; preload</code>, or remove <code>preload</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6797#section-12.3" target="_blank" rel="noreferrer">RFC 6797, section 12.3, HSTS Pre-Loaded List</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=3600; includeSubDomains; preload

----

HTTP/1.1 200
Strict-Transport-Security: max-age=63072000; preload
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Strict-Transport-Security: max-age=31536000; includeSubDomains; preload

----

HTTP/1.1 200
Strict-Transport-Security: max-age=0; preload

----

HTTP/1.1 200
Strict-Transport-Security: max-age=3600

----

HTTP/1.1 200
Strict-Transport-Security: preload
</code></pre><h2 id="nosniff-missing" tabindex="-1">nosniff-missing <a class="header-anchor" href="#nosniff-missing" aria-label="Permalink to &quot;nosniff-missing&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: Without <a class="ref" href="/headers/x-content-type-options">X-Content-Type-Options</a>, browsers may treat <code>text/html</code> as another type.</p><p>Add <code>X-Content-Type-Options: nosniff</code>. Source: <a href="https://fetch.spec.whatwg.org/#x-content-type-options-header" target="_blank" rel="noreferrer">Fetch, X-Content-Type-Options header</a>.</p><p>Needs: the absence of x-content-type-options.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
X-Content-Type-Options: nosniff

----

HTTP/1.1 200
Content-Type: image/png
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
(the source hides *)
</code></pre><h2 id="csp-missing-html" tabindex="-1">csp-missing-html <a class="header-anchor" href="#csp-missing-html" aria-label="Permalink to &quot;csp-missing-html&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>advice</strong>: The page has no <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>, so nothing limits injected scripts.</p><p>Add a policy, for example <code>Content-Security-Policy: default-src &#39;self&#39;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#csp-header" target="_blank" rel="noreferrer">CSP, The Content-Security-Policy HTTP Response Header Field</a>.</p><p>Needs: the absence of content-security-policy.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html; charset=utf-8
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
Content-Security-Policy: default-src &#39;self&#39;

----

HTTP/1.1 200
Content-Type: text/css
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Type: text/html
(the source hides content-security-policy)
</code></pre><h2 id="server-version-leak" tabindex="-1">server-version-leak <a class="header-anchor" href="#server-version-leak" aria-label="Permalink to &quot;server-version-leak&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>browser</code>, <strong>SHOULD</strong>: <code>Server: nginx/1.22.1</code> names the version, which helps attackers find known vulnerabilities.</p><p>Send the name only: <code>Server: nginx</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.4" target="_blank" rel="noreferrer">RFC 9110, section 10.2.4, Server</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-17.12" target="_blank" rel="noreferrer">RFC 9110, section 17.12, Disclosure of Product Information</a>.</p><p>Why info: Hiding the version slows attackers down but fixes no vulnerability.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Server: nginx/1.22.1

----

HTTP/1.1 200
X-Powered-By: PHP/8.2.1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Server: nginx

----

HTTP/1.1 200
X-Powered-By: Express

----

HTTP/1.1 200
Server: Apache-Coyote/1.1

----

HTTP/1.1 200
Server: Microsoft-HTTPAPI/2.0
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/security.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const security = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  security as default
};

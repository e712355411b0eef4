import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse(`{"title":"Rules: csp-sources","description":"Send 'self'. Source: CSP, Source Lists; CSP, Does url match expression in origin with redirect count?.","frontmatter":{"title":"Rules: csp-sources","outline":2},"headers":[],"relativePath":"rules/csp-sources.md","filePath":"rules/csp-sources.md"}`);
const _sfc_main = { name: "rules/csp-sources.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-csp-sources" tabindex="-1">Rules: csp-sources <a class="header-anchor" href="#rules-csp-sources" aria-label="Permalink to &quot;Rules: csp-sources&quot;">​</a></h1><h2 id="csp-source-unquoted" tabindex="-1">csp-source-unquoted <a class="header-anchor" href="#csp-source-unquoted" aria-label="Permalink to &quot;csp-source-unquoted&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers read <code>self</code> in the <code>default-src</code> of <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> as a host name.</p><p>Send <code>&#39;self&#39;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#framework-directive-source-list" target="_blank" rel="noreferrer">CSP, Source Lists</a>; <a href="https://www.w3.org/TR/CSP3/#match-url-to-source-expression" target="_blank" rel="noreferrer">CSP, Does url match expression in origin with redirect count?</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src self

----

HTTP/1.1 200
Content-Security-Policy: object-src none

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;self&#39; unsafe-inline

----

HTTP/1.1 200
Content-Security-Policy: script-src nonce-r4nd0m

----

HTTP/1.1 200
Content-Security-Policy: script-src sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=

----

HTTP/1.1 200
Content-Security-Policy: default-src &quot;self&quot;

----

HTTP/1.1 200
Content-Security-Policy: img-src &#39;self&#39; data
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: default-src selfie.example

----

HTTP/1.1 200
Content-Security-Policy: report-to self
</code></pre><h2 id="csp-keyword-unknown" tabindex="-1">csp-keyword-unknown <a class="header-anchor" href="#csp-keyword-unknown" aria-label="Permalink to &quot;csp-keyword-unknown&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>&#39;unsafe-inlin&#39;</code> in the <code>script-src</code> of <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>, because it is not a keyword, nonce or hash.</p><p>Send <code>&#39;unsafe-inline&#39;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#framework-directive-source-list" target="_blank" rel="noreferrer">CSP, Source Lists</a>; <a href="https://www.w3.org/TR/CSP3/#match-url-to-source-expression" target="_blank" rel="noreferrer">CSP, Does url match expression in origin with redirect count?</a>.</p><p>Why error: A keyword that resembles no other may be newer than this list, so it is a warning.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: script-src &#39;unsafe-inlin&#39;

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;nonce-&#39;

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;nonce-a$b&#39;

----

HTTP/1.1 200
Content-Security-Policy: img-src &#39;data:&#39;

----

HTTP/1.1 200
Content-Security-Policy: img-src &#39;example.com&#39;

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;whatever&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;nonce-&lt;NONCE&gt;&#39;

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;STRICT-dynamic&#39; &#39;wasm-unsafe-eval&#39; &#39;sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=&#39;
</code></pre><h2 id="csp-source-invalid" tabindex="-1">csp-source-invalid <a class="header-anchor" href="#csp-source-invalid" aria-label="Permalink to &quot;csp-source-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers ignore <code>*://cdn.example.com</code> in the <code>script-src</code> of <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>, because it is not a source.</p><p>Send a scheme (<code>data:</code>), a host (<code>*.example.com</code>), or a URL such as <code>https://example.com/js/</code>. Source: <a href="https://www.w3.org/TR/CSP3/#framework-directive-source-list" target="_blank" rel="noreferrer">CSP, Source Lists</a>; <a href="https://www.w3.org/TR/CSP3/#match-url-to-source-expression" target="_blank" rel="noreferrer">CSP, Does url match expression in origin with redirect count?</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: script-src *://cdn.example.com

----

HTTP/1.1 200
Content-Security-Policy: script-src cdn.*.example.com

----

HTTP/1.1 200
Content-Security-Policy: connect-src http://[::1]:8080

----

HTTP/1.1 200
Content-Security-Policy: img-src a_b.example.com

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;self
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: connect-src wss://a.example:* *.example.com:443 localhost:3000 127.0.0.1 example.com. custom+app:
</code></pre><h2 id="csp-source-query" tabindex="-1">csp-source-query <a class="header-anchor" href="#csp-source-query" aria-label="Permalink to &quot;csp-source-query&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: <code>https://cdn.example.com/a.js?v=1</code> in the <code>script-src</code> of <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> has a query or fragment, which a source cannot have.</p><p>Leave it out. The path allows every query. Source: <a href="https://www.w3.org/TR/CSP3/#framework-directive-source-list" target="_blank" rel="noreferrer">CSP, Source Lists</a>; <a href="https://www.w3.org/TR/CSP3/#match-url-to-source-expression" target="_blank" rel="noreferrer">CSP, Does url match expression in origin with redirect count?</a>.</p><p>Why info: Browsers that ignore the query still match the path.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: script-src https://cdn.example.com/a.js?v=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)
</code></pre><h2 id="csp-semicolon-missing" tabindex="-1">csp-semicolon-missing <a class="header-anchor" href="#csp-semicolon-missing" aria-label="Permalink to &quot;csp-semicolon-missing&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Browsers read the directive <code>script-src</code> in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> as a source of <code>default-src</code>, because no semicolon precedes it.</p><p>Put a semicolon before it: <code>; script-src</code>. Source: <a href="https://www.w3.org/TR/CSP3/#framework-policy" target="_blank" rel="noreferrer">CSP, Policies</a>; <a href="https://www.w3.org/TR/CSP3/#parse-serialized-policy" target="_blank" rel="noreferrer">CSP, Parse a serialized CSP</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39; script-src https://cdn.example.com

----

HTTP/1.1 200
Content-Security-Policy: img-src * upgrade-insecure-requests
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)
</code></pre><h2 id="csp-none-with-others" tabindex="-1">csp-none-with-others <a class="header-anchor" href="#csp-none-with-others" aria-label="Permalink to &quot;csp-none-with-others&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: Browsers ignore <code>&#39;none&#39;</code> in the <code>script-src</code> of <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a>, because the list has other sources.</p><p>Send <code>script-src &#39;none&#39;</code>, or remove <code>&#39;none&#39;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#match-url-to-source-list" target="_blank" rel="noreferrer">CSP, Does url match source list in origin with redirect count?</a>.</p><p>Why warning: The other sources work.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: script-src &#39;none&#39; https://cdn.example.com
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: default-src &#39;self&#39;; script-src &#39;sel… (224 characters)

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;none&#39; &#39;report-sample&#39;

----

HTTP/1.1 200
Content-Security-Policy: script-src &#39;none&#39;
</code></pre><h2 id="csp-frame-ancestors-source" tabindex="-1">csp-frame-ancestors-source <a class="header-anchor" href="#csp-frame-ancestors-source" aria-label="Permalink to &quot;csp-frame-ancestors-source&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>&#39;unsafe-inline&#39;</code> has no meaning in <code>frame-ancestors</code>, so browsers ignore it.</p><p>Send hosts, schemes and <code>&#39;self&#39;</code>, or only <code>&#39;none&#39;</code>. Source: <a href="https://www.w3.org/TR/CSP3/#directive-frame-ancestors" target="_blank" rel="noreferrer">CSP, frame-ancestors</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: frame-ancestors &#39;self&#39; &#39;unsafe-inline&#39;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: frame-ancestors &#39;self&#39; https://a.example

----

HTTP/1.1 200
Content-Security-Policy: frame-ancestors &#39;None&#39;
</code></pre><h2 id="csp-trusted-types-value" tabindex="-1">csp-trusted-types-value <a class="header-anchor" href="#csp-trusted-types-value" aria-label="Permalink to &quot;csp-trusted-types-value&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: Without <code>&#39;script&#39;</code>, <code>require-trusted-types-for</code> in <a class="ref" href="/headers/content-security-policy">Content-Security-Policy</a> has no effect.</p><p>Send <code>require-trusted-types-for &#39;script&#39;</code>. Source: <a href="https://w3c.github.io/trusted-types/dist/spec/#require-trusted-types-for-csp-directive" target="_blank" rel="noreferrer">Trusted Types, require-trusted-types-for directive</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: require-trusted-types-for script

----

HTTP/1.1 200
Content-Security-Policy: require-trusted-types-for
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Security-Policy: require-trusted-types-for &#39;script&#39;
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/csp-sources.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cspSources = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cspSources as default
};

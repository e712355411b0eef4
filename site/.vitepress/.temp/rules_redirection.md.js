import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: redirection","description":"Add the target, for example Location: /new. Source: RFC 9110, section 15.4, Redirection 3xx; RFC 9110, section 15.4.2, 301 Moved Permanently; RFC 9110…","frontmatter":{"title":"Rules: redirection","outline":2},"headers":[],"relativePath":"rules/redirection.md","filePath":"rules/redirection.md"}');
const _sfc_main = { name: "rules/redirection.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-redirection" tabindex="-1">Rules: redirection <a class="header-anchor" href="#rules-redirection" aria-label="Permalink to &quot;Rules: redirection&quot;">​</a></h1><h2 id="redirect-missing-location" tabindex="-1">redirect-missing-location <a class="header-anchor" href="#redirect-missing-location" aria-label="Permalink to &quot;redirect-missing-location&quot;">​</a></h2><p><strong>error</strong>, <strong>SHOULD</strong>: <a class="ref sc c3" href="/status/301" title="Moved Permanently">301</a> has no Location header, so clients can&#39;t follow the redirect.</p><p>Add the target, for example <code>Location: /new</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4" target="_blank" rel="noreferrer">RFC 9110, section 15.4, Redirection 3xx</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2" target="_blank" rel="noreferrer">RFC 9110, section 15.4.2, 301 Moved Permanently</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3" target="_blank" rel="noreferrer">RFC 9110, section 15.4.3, 302 Found</a>.</p><p>Why error: Clients have no URL to go to, so they stop here.</p><p>Needs: the absence of location.</p><p>Fires for:</p><pre><code>HTTP/1.1 301

----

HTTP/1.1 302

----

HTTP/1.1 303

----

HTTP/1.1 307

----

HTTP/1.1 308
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 302
Location: /a

----

HTTP/1.1 300

----

HTTP/1.1 304

----

HTTP/1.1 200
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 302
(the source hides *)

----

HTTP/1.1 302
(the source hides location)
</code></pre><h2 id="redirect-location-invalid" tabindex="-1">redirect-location-invalid <a class="header-anchor" href="#redirect-location-invalid" aria-label="Permalink to &quot;redirect-location-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Location: /a b</code> is not a valid URL: it contains U+0020.</p><p>Send a valid URL or path, for example <code>Location: /a%20b</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.2" target="_blank" rel="noreferrer">RFC 9110, section 10.2.2, Location</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-2.2" target="_blank" rel="noreferrer">RFC 9110, section 2.2, Requirements Notation</a>.</p><p>Why error: It is a warning if browsers repair the value: other clients send it as it is, or don&#39;t follow it.</p><p>Fires for:</p><pre><code>HTTP/1.1 302
Location: /a b

----

HTTP/1.1 302
Location:

----

HTTP/1.1 302
Location: /café

----

HTTP/1.1 201
Location: /100%

----

HTTP/1.1 302
Location: /&lt;id&gt;

----

HTTP/1.1 302
Location: 1:2

----

HTTP/1.1 302
Location: /fonts?family=A|B

----

HTTP/1.1 302
Location: https://example.com:x/
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 302
Location: ../a?b=c#d

----

HTTP/1.1 302
Location: //example.org/

----

HTTP/1.1 302
Location: https://example.com/a%20b?x=[1]

----

HTTP/1.1 200
Location: a b
</code></pre><h2 id="redirect-loop-self" tabindex="-1">redirect-loop-self <a class="header-anchor" href="#redirect-loop-self" aria-label="Permalink to &quot;redirect-loop-self&quot;">​</a></h2><p><strong>error</strong>, <strong>advice</strong>: <a class="ref sc c3" href="/status/302" title="Found">302</a> redirects GET <a href="https://example.com/a" target="_blank" rel="noreferrer">https://example.com/a</a> to itself.</p><p>Redirect to another URL, or answer this request without a redirect. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4" target="_blank" rel="noreferrer">RFC 9110, section 15.4, Redirection 3xx</a>.</p><p>Why error: Clients repeat the request until they give up. With <a class="ref" href="/headers/set-cookie">Set-Cookie</a> it is a warning, because the next request can differ.</p><p>Needs: url, method.</p><p>Fires for:</p><pre><code>&gt; GET https://example.com/a
HTTP/1.1 302
Location: /a

----

&gt; GET https://example.com/a
HTTP/1.1 301
Location: https://example.com/a#top

----

&gt; POST https://example.com/a
HTTP/1.1 307
Location: /a

----

&gt; GET https://example.com/a
HTTP/1.1 302
Location: /a
Set-Cookie: a=1

----

&gt; QUERY https://example.com/a
HTTP/1.1 302
Location: /a
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://example.com/a
HTTP/1.1 302
Location: /b

----

&gt; POST https://example.com/a
HTTP/1.1 303
Location: /a

----

&gt; QUERY https://example.com/a
HTTP/1.1 303
Location: /a

----

&gt; POST https://example.com/a
HTTP/1.1 302
Location: /a

----

&gt; GET http://example.com/a
HTTP/1.1 301
Location: https://example.com/a
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
HTTP/1.1 302
Location: /a

----

HTTP/1.1 302
Location: /a
</code></pre><h2 id="redirect-https-to-http" tabindex="-1">redirect-https-to-http <a class="header-anchor" href="#redirect-https-to-http" aria-label="Permalink to &quot;redirect-https-to-http&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c3" href="/status/302" title="Found">302</a> redirects from https to the unencrypted <code>http://example.com/a</code>.</p><p>Redirect to the same address with https. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-4.2.2" target="_blank" rel="noreferrer">RFC 9110, section 4.2.2, https URI Scheme</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4" target="_blank" rel="noreferrer">RFC 9110, section 15.4, Redirection 3xx</a>.</p><p>Why warning: The next request, with its cookies and query, can be read and changed on the way.</p><p>Needs: url.</p><p>Fires for:</p><pre><code>&gt; GET https://example.com/a
HTTP/1.1 302
Location: http://example.com/a
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://example.com/a
HTTP/1.1 302
Location: /b

----

&gt; GET https://example.com/a
HTTP/1.1 302
Location: http://localhost:3000/

----

&gt; GET http://example.com/
HTTP/1.1 302
Location: http://example.com/a
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 302
Location: http://example.com/a
</code></pre><h2 id="redirect-302-after-post" tabindex="-1">redirect-302-after-post <a class="header-anchor" href="#redirect-302-after-post" aria-label="Permalink to &quot;redirect-302-after-post&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: After <a class="ref sc c3" href="/status/302" title="Found">302</a> to POST, some clients repeat POST and some send GET.</p><p>Send <a class="ref sc c3" href="/status/303" title="See Other">303</a> if GET should follow, or <a class="ref sc c3" href="/status/307" title="Temporary Redirect">307</a> or <a class="ref sc c3" href="/status/308" title="Permanent Redirect">308</a> to keep POST. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.3" target="_blank" rel="noreferrer">RFC 9110, section 15.4.3, 302 Found</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2" target="_blank" rel="noreferrer">RFC 9110, section 15.4.2, 301 Moved Permanently</a>.</p><p>Needs: method.</p><p>Fires for:</p><pre><code>&gt; POST
HTTP/1.1 302
Location: /a

----

&gt; DELETE
HTTP/1.1 301
Location: /a
</code></pre><p>Silent for:</p><pre><code>&gt; GET
HTTP/1.1 302
Location: /a

----

&gt; POST
HTTP/1.1 303
Location: /a
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 302
Location: /a
</code></pre><h2 id="redirect-permanent-uncontrolled" tabindex="-1">redirect-permanent-uncontrolled <a class="header-anchor" href="#redirect-permanent-uncontrolled" aria-label="Permalink to &quot;redirect-permanent-uncontrolled&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <a class="ref sc c3" href="/status/301" title="Moved Permanently">301</a> is permanent and states no lifetime, so clients can cache it for a long time.</p><p>State how long it may be cached, for example <code>Cache-Control: max-age=3600</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.2" target="_blank" rel="noreferrer">RFC 9111, section 4.2.2, Calculating Heuristic Freshness</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.2" target="_blank" rel="noreferrer">RFC 9110, section 15.4.2, 301 Moved Permanently</a>.</p><p>Needs: the absence of cache-control, the absence of expires.</p><p>Fires for:</p><pre><code>HTTP/1.1 301
Location: /a

----

HTTP/1.1 308
Location: /a
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 301
Location: /a
Cache-Control: max-age=60

----

HTTP/1.1 302
Location: /a
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 301
Location: /a
(the source hides cache-control)
</code></pre><h2 id="status-300-missing-choices" tabindex="-1">status-300-missing-choices <a class="header-anchor" href="#status-300-missing-choices" aria-label="Permalink to &quot;status-300-missing-choices&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: <a class="ref sc c3" href="/status/300" title="Multiple Choices">300</a> (Multiple Choices) lists no choices: it has no body and no Location or Link header.</p><p>List the choices in the body, or add the preferred one as Location. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.1" target="_blank" rel="noreferrer">RFC 9110, section 15.4.1, 300 Multiple Choices</a>.</p><p>Why info: Clients need a person to choose in any case, because the choices have no standard format.</p><p>Needs: content, method, the absence of location, the absence of link.</p><p>Fires for:</p><pre><code>&gt; GET
HTTP/1.1 300
</code></pre><p>Silent for:</p><pre><code>&gt; GET
HTTP/1.1 300

&lt;a href=a&gt;

----

&gt; GET
HTTP/1.1 300
Location: /a



----

&gt; HEAD
HTTP/1.1 300
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
HTTP/1.1 300

----

HTTP/1.1 300
</code></pre><h2 id="status-305-deprecated" tabindex="-1">status-305-deprecated <a class="header-anchor" href="#status-305-deprecated" aria-label="Permalink to &quot;status-305-deprecated&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c3" href="/status/305" title="Use Proxy">305</a> is deprecated.</p><p>Configure the proxy in the client, and answer this request without a redirect. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.6" target="_blank" rel="noreferrer">RFC 9110, section 15.4.6, 305 Use Proxy</a>.</p><p>Why warning: Clients have no safe way to accept a proxy from a response, which is why it was deprecated (RFC 7231, appendix B).</p><p>Fires for:</p><pre><code>HTTP/1.1 305
Location: http://proxy/
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 307
Location: /a
</code></pre><h2 id="status-306-reserved" tabindex="-1">status-306-reserved <a class="header-anchor" href="#status-306-reserved" aria-label="Permalink to &quot;status-306-reserved&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <a class="ref sc c3" href="/status/306" title="(Unused)">306</a> is no longer used and has no meaning.</p><p>Send <a class="ref sc c3" href="/status/302" title="Found">302</a>, <a class="ref sc c3" href="/status/303" title="See Other">303</a>, <a class="ref sc c3" href="/status/307" title="Temporary Redirect">307</a> or <a class="ref sc c3" href="/status/308" title="Permanent Redirect">308</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.7" target="_blank" rel="noreferrer">RFC 9110, section 15.4.7, 306 (Unused)</a>.</p><p>Why warning: Clients that don&#39;t know it treat it as <a class="ref sc c3" href="/status/300" title="Multiple Choices">300</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 306
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 307
Location: /a

----

HTTP/1.1 418
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/redirection.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const redirection = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  redirection as default
};

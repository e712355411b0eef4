import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: session","description":"Redirect to the final URL, and check which rules redirect to each other. Source: RFC 9110, section 15.4, Redirection 3xx.","frontmatter":{"title":"Rules: session","outline":2},"headers":[],"relativePath":"rules/session.md","filePath":"rules/session.md"}');
const _sfc_main = { name: "rules/session.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-session" tabindex="-1">Rules: session <a class="header-anchor" href="#rules-session" aria-label="Permalink to &quot;Rules: session&quot;">​</a></h1><h2 id="redirect-chain-loop" tabindex="-1">redirect-chain-loop <a class="header-anchor" href="#redirect-chain-loop" aria-label="Permalink to &quot;redirect-chain-loop&quot;">​</a></h2><p><strong>error</strong>, <strong>advice</strong>: The redirects lead back to <a href="https://a.example/1" target="_blank" rel="noreferrer">https://a.example/1</a> after 2 hops.</p><p>Redirect to the final URL, and check which rules redirect to each other. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4" target="_blank" rel="noreferrer">RFC 9110, section 15.4, Redirection 3xx</a>.</p><p>Why error: Clients follow the loop until they give up.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/1
HTTP/1.1 302
Location: /2

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: /1

----

&gt; GET https://a.example/0
HTTP/1.1 302
Location: /1

(then)

&gt; GET https://a.example/1
HTTP/1.1 302
Location: /2

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: /1#x
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/1
HTTP/1.1 302
Location: /2

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: /3

----

&gt; GET https://a.example/1
HTTP/1.1 302
Location: /2
Set-Cookie: a=1

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: /1

----

&gt; GET https://a.example/1
HTTP/1.1 302
Location: /1

----

&gt; GET https://a.example/1
HTTP/1.1 302
Location: /2

(then)

&gt; GET https://a.example/2
HTTP/1.1 200

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: /1
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
HTTP/1.1 302
Location: /2

(then)

&gt; GET
HTTP/1.1 302
Location: /1
</code></pre><h2 id="redirect-chain-long" tabindex="-1">redirect-chain-long <a class="header-anchor" href="#redirect-chain-long" aria-label="Permalink to &quot;redirect-chain-long&quot;">​</a></h2><p><strong>info</strong>, <strong>advice</strong>: The client has to follow more than 5 redirects in a row.</p><p>Redirect to the final URL directly. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4" target="_blank" rel="noreferrer">RFC 9110, section 15.4, Redirection 3xx</a>.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/1
HTTP/1.1 302
Location: https://a.example/2

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: https://a.example/3

(then)

&gt; GET https://a.example/3
HTTP/1.1 302
Location: https://a.example/4

(then)

&gt; GET https://a.example/4
HTTP/1.1 302
Location: https://a.example/5

(then)

&gt; GET https://a.example/5
HTTP/1.1 302
Location: https://a.example/6

(then)

&gt; GET https://a.example/6
HTTP/1.1 302
Location: https://a.example/7
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/1
HTTP/1.1 302
Location: https://a.example/2

(then)

&gt; GET https://a.example/2
HTTP/1.1 302
Location: https://a.example/3

(then)

&gt; GET https://a.example/3
HTTP/1.1 302
Location: https://a.example/4

(then)

&gt; GET https://a.example/4
HTTP/1.1 302
Location: https://a.example/5

(then)

&gt; GET https://a.example/5
HTTP/1.1 302
Location: https://a.example/6
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
HTTP/1.1 302
Location: https://a.example/2

(then)

&gt; GET
HTTP/1.1 302
Location: https://a.example/3

(then)

&gt; GET
HTTP/1.1 302
Location: https://a.example/4

(then)

&gt; GET
HTTP/1.1 302
Location: https://a.example/5

(then)

&gt; GET
HTTP/1.1 302
Location: https://a.example/6

(then)

&gt; GET
HTTP/1.1 302
Location: https://a.example/7
</code></pre><h2 id="status-304-missing-headers" tabindex="-1">status-304-missing-headers <a class="header-anchor" href="#status-304-missing-headers" aria-label="Permalink to &quot;status-304-missing-headers&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> has no <a class="ref" href="/headers/cache-control">Cache-Control</a>, but the <a class="ref sc c2" href="/status/200" title="OK">200</a> for <a href="https://a.example/" target="_blank" rel="noreferrer">https://a.example/</a> had. Caches can&#39;t update the stored response.</p><p>Send the headers that a <a class="ref sc c2" href="/status/200" title="OK">200</a> response would have. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.4.5" target="_blank" rel="noreferrer">RFC 9110, section 15.4.5, 304 Not Modified</a>.</p><p>Why warning: The client can still use its copy. Only the update is lost.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;
Cache-Control: max-age=60

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/b
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;other&quot;

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Vary: Accept
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt; Accept: a/b
HTTP/1.1 304
ETag: &quot;a&quot;
</code></pre><p>Skipped for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;
(the source hides cache-control)

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET
&gt;
HTTP/1.1 304
</code></pre><h2 id="status-304-non-zero-content-length" tabindex="-1">status-304-non-zero-content-length <a class="header-anchor" href="#status-304-non-zero-content-length" aria-label="Permalink to &quot;status-304-non-zero-content-length&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> has <code>Content-Length: 7</code>, but the <a class="ref sc c2" href="/status/200" title="OK">200</a> for <a href="https://a.example/" target="_blank" rel="noreferrer">https://a.example/</a> had 10.</p><p>Remove <a class="ref" href="/headers/content-length">Content-Length</a> from the <a class="ref sc c3" href="/status/304" title="Not Modified">304</a>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>.</p><p>Why warning: A <a class="ref sc c3" href="/status/304" title="Not Modified">304</a> ends with its headers whatever the length says.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;
Content-Length: 7
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;
Content-Length: 10

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 304
ETag: &quot;a&quot;
Content-Encoding: gzip
Content-Length: 7
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
&gt;
HTTP/1.1 304
Content-Length: 7
</code></pre><h2 id="etag-encoding-suffix" tabindex="-1">etag-encoding-suffix <a class="header-anchor" href="#etag-encoding-suffix" aria-label="Permalink to &quot;etag-encoding-suffix&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MUST</strong>: The strong entity tag <code>&quot;a&quot;</code> is used for content with different codings: none and gzip.</p><p>Give each content coding its own entity tag, or send weak ones: <code>W/&quot;v1&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3" target="_blank" rel="noreferrer">RFC 9110, section 8.8.3, ETag</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.1" target="_blank" rel="noreferrer">RFC 9110, section 8.8.1, Weak versus Strong</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.8.3.3" target="_blank" rel="noreferrer">RFC 9110, section 8.8.3.3, Example: Entity Tags Varying on Content-Negotiated Resources</a>.</p><p>Why info: It causes trouble only if a client combines parts or revalidates across codings.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Encoding: gzip
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a-gzip&quot;
Content-Encoding: gzip

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Length: 10
</code></pre><p>Skipped for:</p><pre><code>&gt; GET
HTTP/1.1 200
ETag: &quot;a&quot;

(then)

&gt; GET
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Encoding: gzip
</code></pre><h2 id="head-differs-from-get" tabindex="-1">head-differs-from-get <a class="header-anchor" href="#head-differs-from-get" aria-label="Permalink to &quot;head-differs-from-get&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: For <a href="https://a.example/" target="_blank" rel="noreferrer">https://a.example/</a>, HEAD has <code>Content-Length: 0</code> but GET has <code>Content-Length: 10</code>, so clients learn something wrong from it.</p><p>Answer HEAD with the code of GET and leave the body out, as most frameworks do by themselves. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-9.3.2" target="_blank" rel="noreferrer">RFC 9110, section 9.3.2, HEAD</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-8.6" target="_blank" rel="noreferrer">RFC 9110, section 8.6, Content-Length</a>.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Length: 0

----

&gt; HEAD https://a.example/
&gt;
HTTP/1.1 200
Content-Type: text/plain

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Content-Type: text/html
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Length: 10

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;b&quot;
Content-Length: 12

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD https://a.example/b
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Length: 0

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD https://a.example/
&gt; Accept: a/b
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Length: 0
</code></pre><p>Skipped for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Cache-Control: max-age=60
Content-Length: 10

(then)

&gt; HEAD
&gt;
HTTP/1.1 200
ETag: &quot;a&quot;
Content-Length: 0
</code></pre><h2 id="cors-origin-without-vary" tabindex="-1">cors-origin-without-vary <a class="header-anchor" href="#cors-origin-without-vary" aria-label="Permalink to &quot;cors-origin-without-vary&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <a href="https://a.example/" target="_blank" rel="noreferrer">https://a.example/</a> allows <a href="https://a.test" target="_blank" rel="noreferrer">https://a.test</a> and <a href="https://b.test" target="_blank" rel="noreferrer">https://b.test</a>, depending on the Origin of the request, but Vary lacks Origin. Caches can hand one to the other, and browsers block the response there.</p><p>Add <code>Vary: Origin</code>, also to responses to requests without Origin. Source: <a href="https://fetch.spec.whatwg.org/#cors-protocol-and-http-caches" target="_blank" rel="noreferrer">Fetch, CORS protocol and HTTP caches</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-12.5.5" target="_blank" rel="noreferrer">RFC 9110, section 12.5.5, Vary</a>.</p><p>Needs: method, url.</p><p>Fires for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://b.test
Cache-Control: max-age=60
</code></pre><p>Silent for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://b.test
Vary: Origin
Cache-Control: max-age=60

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://b.test
Cache-Control: no-store

----

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

(then)

&gt; GET https://a.example/b
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://b.test
Cache-Control: max-age=60
</code></pre><p>Skipped for:</p><pre><code>&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://a.test
Cache-Control: max-age=60

(then)

&gt; GET https://a.example/
&gt;
HTTP/1.1 200
Access-Control-Allow-Origin: https://b.test
Cache-Control: max-age=60
(the source hides vary)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/session.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const session = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  session as default
};

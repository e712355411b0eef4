import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: rate-limit","description":"Add a delay in seconds, for example Retry-After: 30. Source: RFC 6585, section 4, 429 Too Many Requests; RFC 9110, section 10.2.3, Retry-After.","frontmatter":{"title":"Rules: rate-limit","outline":2},"headers":[],"relativePath":"rules/rate-limit.md","filePath":"rules/rate-limit.md"}');
const _sfc_main = { name: "rules/rate-limit.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-rate-limit" tabindex="-1">Rules: rate-limit <a class="header-anchor" href="#rules-rate-limit" aria-label="Permalink to &quot;Rules: rate-limit&quot;">​</a></h1><h2 id="status-429-missing-retry-after" tabindex="-1">status-429-missing-retry-after <a class="header-anchor" href="#status-429-missing-retry-after" aria-label="Permalink to &quot;status-429-missing-retry-after&quot;">​</a></h2><p><strong>warning</strong>, <strong>MAY</strong>: <a class="ref sc c4" href="/status/429" title="Too Many Requests">429</a> doesn&#39;t say when to retry, so clients have to guess.</p><p>Add a delay in seconds, for example <code>Retry-After: 30</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc6585#section-4" target="_blank" rel="noreferrer">RFC 6585, section 4, 429 Too Many Requests</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" target="_blank" rel="noreferrer">RFC 9110, section 10.2.3, Retry-After</a>.</p><p>Why warning: Clients that guess tend to retry too early and stay over the limit.</p><p>Needs: the absence of retry-after, the absence of ratelimit.</p><p>Fires for:</p><pre><code>HTTP/1.1 429

----

HTTP/1.1 429
X-RateLimit-Limit: 5

----

HTTP/1.1 429
Content-Type: application/problem+json

{&quot;status&quot;:429,&quot;optional&quot;:[null,{&quot;name&quot;:&quot;RateLimit&quot;}]}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 429
Retry-After: 5

----

HTTP/1.1 429
X-RateLimit-Reset: 1700000000

----

HTTP/1.1 429
RateLimit: &quot;a&quot;;r=0;t=5

----

HTTP/1.1 429
X-Contentful-RateLimit-Reset: 3553

----

HTTP/1.1 429
X-RateLimit-RetryAfter: 1687528260

----

HTTP/1.1 429
Anthropic-RateLimit-Requests-Reset: 2030-01-01T00:00:00Z

----

HTTP/1.1 429
Content-Type: application/problem+json

{&quot;status&quot;:429,&quot;optional&quot;:[{&quot;name&quot;:&quot;Retry-After&quot;}]}

----

HTTP/1.1 503
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 429
(the source hides *)

----

HTTP/1.1 429
(the source hides retry-after)
</code></pre><h2 id="status-503-missing-retry-after" tabindex="-1">status-503-missing-retry-after <a class="header-anchor" href="#status-503-missing-retry-after" aria-label="Permalink to &quot;status-503-missing-retry-after&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>MAY</strong>: <a class="ref sc c5" href="/status/503" title="Service Unavailable">503</a> (Service Unavailable) doesn&#39;t say when to retry.</p><p>Add <code>Retry-After: 120</code> if you know how long it takes. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15.6.4" target="_blank" rel="noreferrer">RFC 9110, section 15.6.4, 503 Service Unavailable</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" target="_blank" rel="noreferrer">RFC 9110, section 10.2.3, Retry-After</a>.</p><p>Needs: the absence of retry-after.</p><p>Fires for:</p><pre><code>HTTP/1.1 503
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 503
Retry-After: 5

----

HTTP/1.1 500
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 503
(the source hides retry-after)
</code></pre><h2 id="retry-after-invalid" tabindex="-1">retry-after-invalid <a class="header-anchor" href="#retry-after-invalid" aria-label="Permalink to &quot;retry-after-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Retry-After: 1.5</code> is not a number of seconds or an HTTP date, so clients can&#39;t use it.</p><p>Send <code>Retry-After: 2</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" target="_blank" rel="noreferrer">RFC 9110, section 10.2.3, Retry-After</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 503
Retry-After: 1.5

----

HTTP/1.1 503
Retry-After: 30s

----

HTTP/1.1 503
Retry-After: 2030-01-01T00:00:00Z

----

HTTP/1.1 503
Retry-After: -1

----

HTTP/1.1 503
Retry-After: Wed, 30 Feb 2000 00:00:00 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 503
Retry-After: 0

----

HTTP/1.1 503
Retry-After: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><h2 id="retry-after-past" tabindex="-1">retry-after-past <a class="header-anchor" href="#retry-after-past" aria-label="Permalink to &quot;retry-after-past&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>Retry-After: Sun, 06 Nov 1994 08:00:00 GMT</code> is earlier than <code>Date: Sun, 06 Nov 1994 08:49:37 GMT</code>.</p><p>Send a later date, or a number of seconds: <code>Retry-After: 120</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9110#section-10.2.3" target="_blank" rel="noreferrer">RFC 9110, section 10.2.3, Retry-After</a>.</p><p>Why warning: Clients retry at once.</p><p>Fires for:</p><pre><code>HTTP/1.1 503
Date: Sun, 06 Nov 1994 08:49:37 GMT
Retry-After: Sun, 06 Nov 1994 08:00:00 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 503
Date: Sun, 06 Nov 1994 08:49:37 GMT
Retry-After: Sun, 06 Nov 1994 09:00:00 GMT

----

HTTP/1.1 503
Date: Fri, 20 Nov 2026 00:00:00 GMT
Retry-After: Friday, 20-Nov-76 00:00:00 GMT

----

HTTP/1.1 503
Date: Sat, 06 Nov 1993 08:49:37 GMT
Retry-After: Sunday, 06-Nov-94 08:49:37 GMT

----

HTTP/1.1 503
Retry-After: Sun, 06 Nov 1994 08:00:00 GMT

----

HTTP/1.1 503
Date: Sun, 06 Nov 1994 08:49:37 GMT
Retry-After: 5
</code></pre><h2 id="ratelimit-invalid" tabindex="-1">ratelimit-invalid <a class="header-anchor" href="#ratelimit-invalid" aria-label="Permalink to &quot;ratelimit-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>RateLimit: 50 of 100</code> is not a structured list or dictionary, so clients ignore it.</p><p>Send a value such as <code>&quot;default&quot;;r=50;t=30</code>. Source: <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10#section-4" target="_blank" rel="noreferrer">draft-ietf-httpapi-ratelimit-headers-10, section 4, RateLimit Field</a>; <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpapi-ratelimit-headers-10#section-3" target="_blank" rel="noreferrer">draft-ietf-httpapi-ratelimit-headers-10, section 3, RateLimit-Policy Field</a>.</p><p>Why warning: The field is defined in an Internet-Draft. Clients that support it drop a value that they can&#39;t parse.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
RateLimit: 50 of 100

----

HTTP/1.1 200
RateLimit-Policy: 100;w=1m0;;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
RateLimit: &quot;default&quot;;r=50;t=30

----

HTTP/1.1 200
RateLimit: limit=100, remaining=50, reset=5

----

HTTP/1.1 200
RateLimit-Policy: 100;w=60
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/rate-limit.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const rateLimit = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  rateLimit as default
};

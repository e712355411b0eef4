import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: cache-control","description":"Separate directives with commas, and write arguments as name=value: no-cache, max-age=0.","frontmatter":{"title":"Rules: cache-control","outline":2},"headers":[],"relativePath":"rules/cache-control.md","filePath":"rules/cache-control.md"}');
const _sfc_main = { name: "rules/cache-control.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-cache-control" tabindex="-1">Rules: cache-control <a class="header-anchor" href="#rules-cache-control" aria-label="Permalink to &quot;Rules: cache-control&quot;">​</a></h1><h2 id="cc-invalid-syntax" tabindex="-1">cc-invalid-syntax <a class="header-anchor" href="#cc-invalid-syntax" aria-label="Permalink to &quot;cc-invalid-syntax&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>no-cache max-age=0</code> is not a valid directive, so caches ignore it.</p><p>Separate directives with commas, and write arguments as <code>name=value</code>: <code>no-cache, max-age=0</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2" target="_blank" rel="noreferrer">RFC 9111, section 5.2, Cache-Control</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.1" target="_blank" rel="noreferrer">RFC 9110, section 5.6.1, Lists (#rule ABNF Extension)</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache max-age=0

----

HTTP/1.1 200
Cache-Control: public; max-age=60

----

HTTP/1.1 200
Cache-Control: max-age=

----

HTTP/1.1 200
Cache-Control: max-age: 60

----

HTTP/1.1 200
Cache-Control: private=&quot;set-cookie
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60, , public

----

HTTP/1.1 200
Cache-Control: private=&quot;set-cookie, authorization&quot;

----

HTTP/1.1 200
Cache-Control: x-mine=1
</code></pre><h2 id="cc-misspelled-directive" tabindex="-1">cc-misspelled-directive <a class="header-anchor" href="#cc-misspelled-directive" aria-label="Permalink to &quot;cc-misspelled-directive&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>s-max-age</code> is not a registered directive, so caches that don&#39;t know it ignore it. Did you mean <code>s-maxage</code>?</p><p>Replace <code>s-max-age</code> with <code>s-maxage</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.3" target="_blank" rel="noreferrer">RFC 9111, section 5.2.3, Extension Directives</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2, Response Directives</a>.</p><p>Why warning: A directive that was meant to have an effect has none.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: s-max-age=60

----

HTTP/1.1 200
Cache-Control: maxage=60

----

HTTP/1.1 200
Cache-Control: nocache

----

HTTP/1.1 200
Cache-Control: must-revalidat
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: s-maxage=60

----

HTTP/1.1 200
Cache-Control: x-mine

----

HTTP/1.1 200
Cache-Control: max-stal=60

----

HTTP/1.1 200
Cache-Control: post-check=0, pre-check=0

----

HTTP/1.1 200
Cache-Control: MAX-AGE=60
</code></pre><h2 id="cc-unknown-directive" tabindex="-1">cc-unknown-directive <a class="header-anchor" href="#cc-unknown-directive" aria-label="Permalink to &quot;cc-unknown-directive&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>x-mine</code> is not a registered directive, so caches that don&#39;t know it ignore it.</p><p>Remove it, unless your own cache or CDN reads it. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.3" target="_blank" rel="noreferrer">RFC 9111, section 5.2.3, Extension Directives</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: x-mine=1
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60

----

HTTP/1.1 200
Cache-Control: pre-check=0

----

HTTP/1.1 200
Cache-Control: s-max-age=60
</code></pre><h2 id="cc-bad-argument" tabindex="-1">cc-bad-argument <a class="header-anchor" href="#cc-bad-argument" aria-label="Permalink to &quot;cc-bad-argument&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>max-age=-1</code> has an invalid argument; expected a whole number of seconds.</p><p>For example, send <code>max-age=60</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2, Response Directives</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-1.2.2" target="_blank" rel="noreferrer">RFC 9111, section 1.2.2, Delta Seconds</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.1" target="_blank" rel="noreferrer">RFC 9111, section 4.2.1, Calculating Freshness Lifetime</a>.</p><p>Why error: Quotes around seconds, and arguments that the directive doesn&#39;t take, are warnings: most caches still read the directive.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=-1

----

HTTP/1.1 200
Cache-Control: max-age=1h

----

HTTP/1.1 200
Cache-Control: s-maxage

----

HTTP/1.1 200
Cache-Control: max-age=&quot;60&quot;

----

HTTP/1.1 200
Cache-Control: no-store=1

----

HTTP/1.1 200
Cache-Control: max-age=0.5
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=0, no-cache=&quot;set-cookie&quot;, private=set-cookie

----

HTTP/1.1 200
Cache-Control: no-store

----

HTTP/1.1 200
Cache-Control: x-mine=a
</code></pre><h2 id="cc-duplicate-directive" tabindex="-1">cc-duplicate-directive <a class="header-anchor" href="#cc-duplicate-directive" aria-label="Permalink to &quot;cc-duplicate-directive&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The directive <code>max-age</code> appears more than once with different arguments. Caches use the first, or treat the response as stale.</p><p>Send <code>max-age</code> once. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.2.1" target="_blank" rel="noreferrer">RFC 9111, section 4.2.1, Calculating Freshness Lifetime</a>.</p><p>Why warning: Caches can use another value than the one you meant.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60, max-age=0

----

HTTP/1.1 200
Cache-Control: max-age=60
Cache-Control: public, max-age=30
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-store, no-store

----

HTTP/1.1 200
Cache-Control: max-age=60, s-maxage=30

----

HTTP/1.1 200
Cache-Control: no-cache, no-cache=Set-Cookie

----

HTTP/1.1 200
Cache-Control: no-cache=&quot;set-cookie&quot;, no-cache
</code></pre><h2 id="cc-no-store-with-others" tabindex="-1">cc-no-store-with-others <a class="header-anchor" href="#cc-no-store-with-others" aria-label="Permalink to &quot;cc-no-store-with-others&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>no-store</code> forbids storing the response, but <code>max-age=60</code> only matters if it is stored.</p><p>Keep <code>no-store</code>, or remove it if the response may be cached. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.5" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.5, no-store</a>.</p><p>Why warning: Caches follow <code>no-store</code>, so a response that was meant to be cached isn&#39;t.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-store, max-age=60

----

HTTP/1.1 200
Cache-Control: public, no-store

----

HTTP/1.1 200
Cache-Control: no-store, immutable
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-store, no-cache, must-revalidate, max-age=0

----

HTTP/1.1 200
Cache-Control: must-understand, no-store, max-age=60

----

HTTP/1.1 200
Cache-Control: private, no-store
</code></pre><h2 id="cc-public-private" tabindex="-1">cc-public-private <a class="header-anchor" href="#cc-public-private" aria-label="Permalink to &quot;cc-public-private&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>public</code> and <code>private</code> contradict each other. Shared caches don&#39;t store the response.</p><p>Keep one of them: <code>private</code> for a response that is meant for one user. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.7" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.7, private</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.9" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.9, public</a>.</p><p>Why warning: One of the two is a mistake, and the response may hold personal data.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: public, private
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: public, private=&quot;set-cookie&quot;

----

HTTP/1.1 200
Cache-Control: private
</code></pre><h2 id="cc-private-s-maxage" tabindex="-1">cc-private-s-maxage <a class="header-anchor" href="#cc-private-s-maxage" aria-label="Permalink to &quot;cc-private-s-maxage&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>s-maxage</code> is for shared caches, but <code>private</code> keeps shared caches from storing the response.</p><p>Remove <code>s-maxage</code>, or remove <code>private</code> if shared caches may store the response. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.10" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.10, s-maxage</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.7" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.7, private</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: private, s-maxage=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: private, max-age=60

----

HTTP/1.1 200
Cache-Control: private=&quot;set-cookie&quot;, s-maxage=60

----

HTTP/1.1 200
Cache-Control: private, s-maxage=0
</code></pre><h2 id="cc-no-cache-positive-max-age" tabindex="-1">cc-no-cache-positive-max-age <a class="header-anchor" href="#cc-no-cache-positive-max-age" aria-label="Permalink to &quot;cc-no-cache-positive-max-age&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>no-cache</code> makes caches revalidate every time, so <code>max-age=60</code> has no effect.</p><p>Remove <code>max-age=60</code>, or remove <code>no-cache</code> if the response may be reused. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.4" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.4, no-cache</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache, max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache=&quot;set-cookie&quot;, max-age=60

----

HTTP/1.1 200
Cache-Control: no-cache, max-age=0
</code></pre><h2 id="cc-no-cache-no-validator" tabindex="-1">cc-no-cache-no-validator <a class="header-anchor" href="#cc-no-cache-no-validator" aria-label="Permalink to &quot;cc-no-cache-no-validator&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>no-cache</code> makes caches revalidate, but the response has no ETag or <a class="ref" href="/headers/last-modified">Last-Modified</a> to revalidate with.</p><p>Add an ETag, for example <code>ETag: &quot;v1&quot;</code>, or send <code>no-store</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.4" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.4, no-cache</a>; <a href="https://www.rfc-editor.org/rfc/rfc9111#section-4.3" target="_blank" rel="noreferrer">RFC 9111, section 4.3, Validation</a>.</p><p>Needs: the absence of etag, the absence of last-modified.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache
ETag: &quot;a&quot;

----

HTTP/1.1 200
Cache-Control: no-cache, no-store

----

HTTP/1.1 200
Cache-Control: max-age=60
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Cache-Control: no-cache
(the source hides etag)
</code></pre><h2 id="cc-immutable-no-max-age" tabindex="-1">cc-immutable-no-max-age <a class="header-anchor" href="#cc-immutable-no-max-age" aria-label="Permalink to &quot;cc-immutable-no-max-age&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>immutable</code> applies while the response is fresh, but the response states no lifetime.</p><p>Add a lifetime: <code>max-age=31536000, immutable</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8246#section-2" target="_blank" rel="noreferrer">RFC 8246, section 2, The Immutable Cache-Control Extension</a>.</p><p>Why warning: The directive has no effect without a lifetime.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: immutable

----

HTTP/1.1 200
Cache-Control: immutable, max-age=0
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: immutable, max-age=60

----

HTTP/1.1 200
Cache-Control: immutable, s-maxage=60

----

HTTP/1.1 200
Cache-Control: immutable
Expires: Sun, 06 Nov 2044 08:49:37 GMT
</code></pre><h2 id="cc-swr-without-max-age" tabindex="-1">cc-swr-without-max-age <a class="header-anchor" href="#cc-swr-without-max-age" aria-label="Permalink to &quot;cc-swr-without-max-age&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>stale-while-revalidate</code> extends a lifetime, but the response states none.</p><p>Add a lifetime, for example <code>max-age=60</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc5861#section-3" target="_blank" rel="noreferrer">RFC 5861, section 3, The stale-while-revalidate Cache-Control Extension</a>; <a href="https://www.rfc-editor.org/rfc/rfc5861#section-4" target="_blank" rel="noreferrer">RFC 5861, section 4, The stale-if-error Cache-Control Extension</a>.</p><p>Needs: all of expires.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: stale-while-revalidate=60

----

HTTP/1.1 200
Cache-Control: public, stale-if-error=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=1, stale-while-revalidate=60

----

HTTP/1.1 200
Cache-Control: stale-if-error=60
Expires: Sun, 06 Nov 2044 08:49:37 GMT
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Cache-Control: stale-while-revalidate=60
(the source hides expires)
</code></pre><h2 id="cc-must-understand-alone" tabindex="-1">cc-must-understand-alone <a class="header-anchor" href="#cc-must-understand-alone" aria-label="Permalink to &quot;cc-must-understand-alone&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: <code>must-understand</code> comes without <code>no-store</code>, so caches that don&#39;t know <code>must-understand</code> may store the response.</p><p>Send <code>must-understand, no-store</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2.3" target="_blank" rel="noreferrer">RFC 9111, section 5.2.2.3, must-understand</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: must-understand, max-age=60
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: must-understand, no-store, max-age=60
</code></pre><h2 id="cc-request-directive" tabindex="-1">cc-request-directive <a class="header-anchor" href="#cc-request-directive" aria-label="Permalink to &quot;cc-request-directive&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>max-stale</code> is a directive for requests and has no effect in a response.</p><p>Remove <code>max-stale</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.1" target="_blank" rel="noreferrer">RFC 9111, section 5.2.1, Request Directives</a>.</p><p>Why warning: The directive has no effect here, so the response is cached differently than intended.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-stale=60

----

HTTP/1.1 200
Cache-Control: only-if-cached
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: stale-if-error=60, max-age=1
</code></pre><h2 id="cc-huge-delta" tabindex="-1">cc-huge-delta <a class="header-anchor" href="#cc-huge-delta" aria-label="Permalink to &quot;cc-huge-delta&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>max-age=31536000000</code> is more than some caches can count. The limit is 2147483648 seconds, about 68 years.</p><p>Send a year: <code>31536000</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-1.2.2" target="_blank" rel="noreferrer">RFC 9111, section 1.2.2, Delta Seconds</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=31536000000
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=2147483648

----

HTTP/1.1 200
Cache-Control: max-age=31536000
</code></pre><h2 id="cc-expires-disagree" tabindex="-1">cc-expires-disagree <a class="header-anchor" href="#cc-expires-disagree" aria-label="Permalink to &quot;cc-expires-disagree&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: <code>max-age</code> gives a lifetime of 60 s, but Expires gives 3600 s. Caches ignore Expires.</p><p>Remove Expires. Source: <a href="https://www.rfc-editor.org/rfc/rfc9111#section-5.3" target="_blank" rel="noreferrer">RFC 9111, section 5.3, Expires</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60
Date: Sun, 06 Nov 1994 08:49:37 GMT
Expires: Sun, 06 Nov 1994 09:49:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Cache-Control: max-age=60
Date: Sun, 06 Nov 1994 08:49:37 GMT
Expires: Sun, 06 Nov 1994 08:50:37 GMT

----

HTTP/1.1 200
Cache-Control: max-age=60
Expires: Sun, 06 Nov 1994 09:49:37 GMT
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/cache-control.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const cacheControl = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  cacheControl as default
};

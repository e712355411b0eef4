import { resolveComponent, withCtx, createVNode, createTextVNode, useSSRContext } from "vue";
import { ssrRenderAttrs, ssrRenderComponent } from "vue/server-renderer";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules of the inspector","description":"The 358 rules of the inspector by header, with their severity and what the standards require.","frontmatter":{"title":"Rules of the inspector","description":"The 358 rules of the inspector by header, with their severity and what the standards require.","outline":2},"headers":[],"relativePath":"rules/index.md","filePath":"rules/index.md"}');
const _sfc_main = { name: "rules/index.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  const _component_RuleList = resolveComponent("RuleList");
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="the-rules-of-the-inspector" tabindex="-1">The rules of the inspector <a class="header-anchor" href="#the-rules-of-the-inspector" aria-label="Permalink to &quot;The rules of the inspector&quot;">​</a></h1><p>The inspector has 358 rules. Each one has two grades:</p><ul><li>The <strong>severity</strong> says how much a finding matters. An error breaks clients or caches, a warning is a known hazard, and an info is a habit or a missed chance.</li><li>The <strong>level</strong> says how strongly the cited sections require it: MUST, SHOULD or MAY. MUST includes a grammar, and what a recipient must ignore or reject. <em>Advice</em> means that no standard uses such a word.</li></ul><p>A MUST is an error, a SHOULD is a warning, and a MAY or advice is an info. A rule that differs says why.</p><p>Errors and warnings are in every profile; an info names its profile. A rule is skipped if it needs a fact that the source doesn&#39;t show. Messages and fixes are shown as they read for the first case. In the cases, lines with <code>&gt;</code> are the request, lines with <code>+</code> are trailers, and the body follows an empty line.</p>`);
  _push(ssrRenderComponent(_component_RuleList, null, {
    default: withCtx((_, _push2, _parent2, _scopeId) => {
      if (_push2) {
        _push2(`<h2 id="accept" tabindex="-1"${_scopeId}>Accept <a class="header-anchor" href="#accept" aria-label="Permalink to &quot;Accept&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept"${_scopeId}>The header Accept</a></p><ul${_scopeId}><li${_scopeId}><a href="./client-error#status-415-missing-accept"${_scopeId}><code${_scopeId}>status-415-missing-accept</code></a> (info, advice): <a class="ref sc c4" href="/status/415" title="Unsupported Media Type"${_scopeId}>415</a> (Unsupported Media Type) doesn&#39;t say which formats are supported.</li></ul><h2 id="accept-ch" tabindex="-1"${_scopeId}>Accept-CH <a class="header-anchor" href="#accept-ch" aria-label="Permalink to &quot;Accept-CH&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept-ch"${_scopeId}>The header Accept-CH</a></p><ul${_scopeId}><li${_scopeId}><a href="./structured-fields#sf-invalid"${_scopeId}><code${_scopeId}>sf-invalid</code></a> (error, MUST): <a class="ref" href="/headers/accept-ch"${_scopeId}>Accept-CH</a> is not a valid structured list, so clients ignore it: expected a comma at offset 11.</li><li${_scopeId}><a href="./structured-fields#sf-key-contradicted"${_scopeId}><code${_scopeId}>sf-key-contradicted</code></a> (warning, MUST): Priority has two values for <code${_scopeId}>u</code>. Clients ignore all but the last one.</li><li${_scopeId}><a href="./places#secure-header-over-http"${_scopeId}><code${_scopeId}>secure-header-over-http</code></a> (info, MUST): Browsers ignore <a class="ref" href="/headers/clear-site-data"${_scopeId}>Clear-Site-Data</a> over http.</li><li${_scopeId}><a href="./values#accept-ch-invalid"${_scopeId}><code${_scopeId}>accept-ch-invalid</code></a> (warning, MUST): <code${_scopeId}>Accept-CH: &quot;DPR&quot;</code> has a member that is not a token, so browsers don&#39;t learn which hints you want.</li></ul><h2 id="accept-patch" tabindex="-1"${_scopeId}>Accept-Patch <a class="header-anchor" href="#accept-patch" aria-label="Permalink to &quot;Accept-Patch&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept-patch"${_scopeId}>The header Accept-Patch</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#accept-patch-invalid"${_scopeId}><code${_scopeId}>accept-patch-invalid</code></a> (warning, MUST): <code${_scopeId}>Accept-Patch: json</code> has <code${_scopeId}>json</code>, which is not a media type, so clients can&#39;t tell which patch formats you accept.</li></ul><h2 id="accept-post" tabindex="-1"${_scopeId}>Accept-Post <a class="header-anchor" href="#accept-post" aria-label="Permalink to &quot;Accept-Post&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept-post"${_scopeId}>The header Accept-Post</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#accept-post-invalid"${_scopeId}><code${_scopeId}>accept-post-invalid</code></a> (warning, MUST): <code${_scopeId}>Accept-Post: json</code> has <code${_scopeId}>json</code>, which is not a media type, so clients can&#39;t tell which formats you accept.</li></ul><h2 id="accept-query" tabindex="-1"${_scopeId}>Accept-Query <a class="header-anchor" href="#accept-query" aria-label="Permalink to &quot;Accept-Query&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept-query"${_scopeId}>The header Accept-Query</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#accept-query-invalid"${_scopeId}><code${_scopeId}>accept-query-invalid</code></a> (warning, MUST): <code${_scopeId}>Accept-Query: json</code> has a member that is not a media type, so clients can&#39;t tell which query formats you accept.</li></ul><h2 id="accept-ranges" tabindex="-1"${_scopeId}>Accept-Ranges <a class="header-anchor" href="#accept-ranges" aria-label="Permalink to &quot;Accept-Ranges&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept-ranges"${_scopeId}>The header Accept-Ranges</a></p><ul${_scopeId}><li${_scopeId}><a href="./range#accept-ranges-none-206"${_scopeId}><code${_scopeId}>accept-ranges-none-206</code></a> (warning, advice): <a class="ref sc c2" href="/status/206" title="Partial Content"${_scopeId}>206</a> (Partial Content) serves a range, but <code${_scopeId}>Accept-Ranges: none</code> tells clients not to ask for ranges.</li><li${_scopeId}><a href="./range#range-ignored"${_scopeId}><code${_scopeId}>range-ignored</code></a> (info, SHOULD): The server advertises <code${_scopeId}>Accept-Ranges: bytes</code>, but it ignored the Range header of the request.</li><li${_scopeId}><a href="./values#accept-ranges-invalid"${_scopeId}><code${_scopeId}>accept-ranges-invalid</code></a> (info, advice): <code${_scopeId}>Accept-Ranges: true</code> has <code${_scopeId}>true</code> where a name belongs, so clients don&#39;t know that they can ask for ranges.</li></ul><h2 id="accept-signature" tabindex="-1"${_scopeId}>Accept-Signature <a class="header-anchor" href="#accept-signature" aria-label="Permalink to &quot;Accept-Signature&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/accept-signature"${_scopeId}>The header Accept-Signature</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#accept-signature-invalid"${_scopeId}><code${_scopeId}>accept-signature-invalid</code></a> (warning, MUST): <code${_scopeId}>Accept-Signature: sig1=&quot;@method&quot;</code> has sig1, which is not a list of strings in parentheses, so clients can&#39;t tell which signature you want.</li></ul><h2 id="access-control-allow-credentials" tabindex="-1"${_scopeId}>Access-Control-Allow-Credentials <a class="header-anchor" href="#access-control-allow-credentials" aria-label="Permalink to &quot;Access-Control-Allow-Credentials&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/access-control-allow-credentials"${_scopeId}>The header Access-Control-Allow-Credentials</a></p><ul${_scopeId}><li${_scopeId}><a href="./cors#cors-star-credentials"${_scopeId}><code${_scopeId}>cors-star-credentials</code></a> (warning, MUST): <code${_scopeId}>Access-Control-Allow-Origin: *</code> doesn&#39;t work with credentials, so browsers block responses to requests that have them.</li><li${_scopeId}><a href="./cors#cors-credentials-value"${_scopeId}><code${_scopeId}>cors-credentials-value</code></a> (error, MUST): <code${_scopeId}>Access-Control-Allow-Credentials: True</code> is ignored: the only valid value is <code${_scopeId}>true</code>, in lower case.</li></ul><h2 id="access-control-allow-headers" tabindex="-1"${_scopeId}>Access-Control-Allow-Headers <a class="header-anchor" href="#access-control-allow-headers" aria-label="Permalink to &quot;Access-Control-Allow-Headers&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/access-control-allow-headers"${_scopeId}>The header Access-Control-Allow-Headers</a></p><ul${_scopeId}><li${_scopeId}><a href="./cors-lists#cors-wildcard-authorization"${_scopeId}><code${_scopeId}>cors-wildcard-authorization</code></a> (warning, MUST): <code${_scopeId}>Access-Control-Allow-Headers: *</code> doesn&#39;t cover Authorization, which the preflight asks for.</li></ul><h2 id="access-control-allow-methods" tabindex="-1"${_scopeId}>Access-Control-Allow-Methods <a class="header-anchor" href="#access-control-allow-methods" aria-label="Permalink to &quot;Access-Control-Allow-Methods&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/access-control-allow-methods"${_scopeId}>The header Access-Control-Allow-Methods</a></p><ul${_scopeId}><li${_scopeId}><a href="./cors-lists#cors-list-invalid"${_scopeId}><code${_scopeId}>cors-list-invalid</code></a> (error, MUST): <code${_scopeId}>GET PUT</code> in <a class="ref" href="/headers/access-control-allow-methods"${_scopeId}>Access-Control-Allow-Methods</a> is not a method, so the preflight fails and browsers don&#39;t send the request.</li><li${_scopeId}><a href="./cors-lists#cors-method-case"${_scopeId}><code${_scopeId}>cors-method-case</code></a> (error, MUST): <code${_scopeId}>patch</code> in <a class="ref" href="/headers/access-control-allow-methods"${_scopeId}>Access-Control-Allow-Methods</a> doesn&#39;t allow PATCH, because methods are case-sensitive.</li><li${_scopeId}><a href="./cors-lists#cors-wildcard-credentials"${_scopeId}><code${_scopeId}>cors-wildcard-credentials</code></a> (warning, MUST): <code${_scopeId}>Access-Control-Allow-Headers: *</code> means a header called <code${_scopeId}>*</code> if the request has credentials, so it allows no header.</li></ul><h2 id="access-control-allow-origin" tabindex="-1"${_scopeId}>Access-Control-Allow-Origin <a class="header-anchor" href="#access-control-allow-origin" aria-label="Permalink to &quot;Access-Control-Allow-Origin&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/access-control-allow-origin"${_scopeId}>The header Access-Control-Allow-Origin</a></p><ul${_scopeId}><li${_scopeId}><a href="./shared-cache#vary-missing-origin"${_scopeId}><code${_scopeId}>vary-missing-origin</code></a> (info, SHOULD): If the server repeats the Origin of each request, caches can hand <code${_scopeId}>Access-Control-Allow-Origin: https://a.example</code> to pages of other origins, where browsers block the response.</li><li${_scopeId}><a href="./cors#cors-multiple-origins"${_scopeId}><code${_scopeId}>cors-multiple-origins</code></a> (error, MUST): <code${_scopeId}>Access-Control-Allow-Origin: https://a.example, https://b.example</code> is not a single origin, so browsers block the response.</li><li${_scopeId}><a href="./cors#cors-origin-invalid"${_scopeId}><code${_scopeId}>cors-origin-invalid</code></a> (error, MUST): <code${_scopeId}>Access-Control-Allow-Origin: https://a.example/</code> matches no origin, because it ends with a slash. Browsers block the response.</li><li${_scopeId}><a href="./cors#cors-origin-null"${_scopeId}><code${_scopeId}>cors-origin-null</code></a> (info, advice): <code${_scopeId}>Access-Control-Allow-Origin: null</code> allows every sandboxed frame, on any site.</li><li${_scopeId}><a href="./cors#cors-preflight-not-ok"${_scopeId}><code${_scopeId}>cors-preflight-not-ok</code></a> (error, MUST): The headers allow the preflight, but the status is <a class="ref sc c3" href="/status/302" title="Found"${_scopeId}>302</a>, so browsers don&#39;t send the request.</li><li${_scopeId}><a href="./cors#cors-expose-missing"${_scopeId}><code${_scopeId}>cors-expose-missing</code></a> (info, advice): Scripts from other origins can&#39;t read <a class="ref" href="/headers/retry-after"${_scopeId}>Retry-After</a>.</li></ul><h2 id="access-control-expose-headers" tabindex="-1"${_scopeId}>Access-Control-Expose-Headers <a class="header-anchor" href="#access-control-expose-headers" aria-label="Permalink to &quot;Access-Control-Expose-Headers&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/access-control-expose-headers"${_scopeId}>The header Access-Control-Expose-Headers</a></p><ul${_scopeId}><li${_scopeId}><a href="./cors-lists#cors-expose-invalid"${_scopeId}><code${_scopeId}>cors-expose-invalid</code></a> (warning, MUST): <code${_scopeId}>ETag Link</code> in <a class="ref" href="/headers/access-control-expose-headers"${_scopeId}>Access-Control-Expose-Headers</a> is not a header name, so scripts can&#39;t read the header.</li><li${_scopeId}><a href="./cors-lists#cors-expose-set-cookie"${_scopeId}><code${_scopeId}>cors-expose-set-cookie</code></a> (info, MUST): Browsers hide <a class="ref" href="/headers/set-cookie"${_scopeId}>Set-Cookie</a> from scripts, even if <a class="ref" href="/headers/access-control-expose-headers"${_scopeId}>Access-Control-Expose-Headers</a> names it.</li></ul><h2 id="access-control-max-age" tabindex="-1"${_scopeId}>Access-Control-Max-Age <a class="header-anchor" href="#access-control-max-age" aria-label="Permalink to &quot;Access-Control-Max-Age&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/access-control-max-age"${_scopeId}>The header Access-Control-Max-Age</a></p><ul${_scopeId}><li${_scopeId}><a href="./header-section#field-singleton-repeated"${_scopeId}><code${_scopeId}>field-singleton-repeated</code></a> (error, MUST): <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> appears 2 times with different values, so recipients disagree about which one counts.</li><li${_scopeId}><a href="./values#cors-max-age-invalid"${_scopeId}><code${_scopeId}>cors-max-age-invalid</code></a> (warning, MUST): <code${_scopeId}>Access-Control-Max-Age: 1h</code> is not a number of seconds, so browsers keep the preflight result for 5 seconds.</li></ul><h2 id="activate-storage-access" tabindex="-1"${_scopeId}>Activate-Storage-Access <a class="header-anchor" href="#activate-storage-access" aria-label="Permalink to &quot;Activate-Storage-Access&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/activate-storage-access"${_scopeId}>The header Activate-Storage-Access</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#activate-storage-access-invalid"${_scopeId}><code${_scopeId}>activate-storage-access-invalid</code></a> (error, MUST): <code${_scopeId}>Activate-Storage-Access: retry</code> has no allowed-origin, so browsers don&#39;t grant the access.</li></ul><h2 id="age" tabindex="-1"${_scopeId}>Age <a class="header-anchor" href="#age" aria-label="Permalink to &quot;Age&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/age"${_scopeId}>The header Age</a></p><ul${_scopeId}><li${_scopeId}><a href="./freshness#age-invalid"${_scopeId}><code${_scopeId}>age-invalid</code></a> (error, MUST): <code${_scopeId}>Age: -5</code> is not a number of seconds.</li><li${_scopeId}><a href="./freshness#age-exceeds-max-age"${_scopeId}><code${_scopeId}>age-exceeds-max-age</code></a> (info, advice): The response was fresh for 60 s, but it is <a class="ref sc c1" href="/status/100" title="Continue"${_scopeId}>100</a> s old: a cache served it stale.</li><li${_scopeId}><a href="./freshness#age-from-origin"${_scopeId}><code${_scopeId}>age-from-origin</code></a> (warning, MUST): <code${_scopeId}>Age: 100</code> shows that a cache stored the response, but <code${_scopeId}>no-store</code> forbids that.</li></ul><h2 id="allow" tabindex="-1"${_scopeId}>Allow <a class="header-anchor" href="#allow" aria-label="Permalink to &quot;Allow&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/allow"${_scopeId}>The header Allow</a></p><ul${_scopeId}><li${_scopeId}><a href="./client-error#status-405-missing-allow"${_scopeId}><code${_scopeId}>status-405-missing-allow</code></a> (error, MUST): <a class="ref sc c4" href="/status/405" title="Method Not Allowed"${_scopeId}>405</a> has no Allow header, so the client can&#39;t tell which methods the resource supports.</li><li${_scopeId}><a href="./client-error#status-405-allow-lists-method"${_scopeId}><code${_scopeId}>status-405-allow-lists-method</code></a> (warning, MUST): <a class="ref sc c4" href="/status/405" title="Method Not Allowed"${_scopeId}>405</a> rejects POST, but <code${_scopeId}>Allow: GET, POST</code> lists it.</li><li${_scopeId}><a href="./client-error#status-405-allow-get-without-head"${_scopeId}><code${_scopeId}>status-405-allow-get-without-head</code></a> (info, MUST): <code${_scopeId}>Allow: GET, POST</code> lists GET without HEAD. General-purpose servers must support both.</li><li${_scopeId}><a href="./client-error#allow-invalid"${_scopeId}><code${_scopeId}>allow-invalid</code></a> (error, MUST): <code${_scopeId}>Allow: GET POST</code> is not a list of methods: <code${_scopeId}>GET POST</code> is not a method name.</li></ul><h2 id="alt-svc" tabindex="-1"${_scopeId}>Alt-Svc <a class="header-anchor" href="#alt-svc" aria-label="Permalink to &quot;Alt-Svc&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/alt-svc"${_scopeId}>The header Alt-Svc</a></p><ul${_scopeId}><li${_scopeId}><a href="./alternative-service#alt-svc-invalid"${_scopeId}><code${_scopeId}>alt-svc-invalid</code></a> (warning, MUST): <code${_scopeId}>Alt-Svc: h3=:443</code> has the authority <code${_scopeId}>:443</code> without quotes, so clients ignore it or handle it differently.</li><li${_scopeId}><a href="./alternative-service#alt-svc-draft-only"${_scopeId}><code${_scopeId}>alt-svc-draft-only</code></a> (info, advice): <code${_scopeId}>Alt-Svc: h3-29=&quot;:443&quot;; ma=86400</code> offers drafts of HTTP/3 only, which current browsers no longer use.</li><li${_scopeId}><a href="./alternative-service#alt-svc-on-421"${_scopeId}><code${_scopeId}>alt-svc-on-421</code></a> (warning, MUST): Clients ignore <a class="ref" href="/headers/alt-svc"${_scopeId}>Alt-Svc</a> in a <a class="ref sc c4" href="/status/421" title="Misdirected Request"${_scopeId}>421</a> (Misdirected Request).</li></ul><h2 id="cache-control" tabindex="-1"${_scopeId}>Cache-Control <a class="header-anchor" href="#cache-control" aria-label="Permalink to &quot;Cache-Control&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cache-control"${_scopeId}>The header Cache-Control</a></p><ul${_scopeId}><li${_scopeId}><a href="./redirection#redirect-permanent-uncontrolled"${_scopeId}><code${_scopeId}>redirect-permanent-uncontrolled</code></a> (info, advice): <a class="ref sc c3" href="/status/301" title="Moved Permanently"${_scopeId}>301</a> is permanent and states no lifetime, so clients can cache it for a long time.</li><li${_scopeId}><a href="./cache-control#cc-invalid-syntax"${_scopeId}><code${_scopeId}>cc-invalid-syntax</code></a> (error, MUST): <code${_scopeId}>no-cache max-age=0</code> is not a valid directive, so caches ignore it.</li><li${_scopeId}><a href="./cache-control#cc-misspelled-directive"${_scopeId}><code${_scopeId}>cc-misspelled-directive</code></a> (warning, advice): <code${_scopeId}>s-max-age</code> is not a registered directive, so caches that don&#39;t know it ignore it. Did you mean <code${_scopeId}>s-maxage</code>?</li><li${_scopeId}><a href="./cache-control#cc-unknown-directive"${_scopeId}><code${_scopeId}>cc-unknown-directive</code></a> (info, advice): <code${_scopeId}>x-mine</code> is not a registered directive, so caches that don&#39;t know it ignore it.</li><li${_scopeId}><a href="./cache-control#cc-bad-argument"${_scopeId}><code${_scopeId}>cc-bad-argument</code></a> (error, MUST): <code${_scopeId}>max-age=-1</code> has an invalid argument; expected a whole number of seconds.</li><li${_scopeId}><a href="./cache-control#cc-duplicate-directive"${_scopeId}><code${_scopeId}>cc-duplicate-directive</code></a> (warning, advice): The directive <code${_scopeId}>max-age</code> appears more than once with different arguments. Caches use the first, or treat the response as stale.</li><li${_scopeId}><a href="./cache-control#cc-no-store-with-others"${_scopeId}><code${_scopeId}>cc-no-store-with-others</code></a> (warning, advice): <code${_scopeId}>no-store</code> forbids storing the response, but <code${_scopeId}>max-age=60</code> only matters if it is stored.</li><li${_scopeId}><a href="./cache-control#cc-public-private"${_scopeId}><code${_scopeId}>cc-public-private</code></a> (warning, advice): <code${_scopeId}>public</code> and <code${_scopeId}>private</code> contradict each other. Shared caches don&#39;t store the response.</li><li${_scopeId}><a href="./cache-control#cc-private-s-maxage"${_scopeId}><code${_scopeId}>cc-private-s-maxage</code></a> (info, advice): <code${_scopeId}>s-maxage</code> is for shared caches, but <code${_scopeId}>private</code> keeps shared caches from storing the response.</li><li${_scopeId}><a href="./cache-control#cc-no-cache-positive-max-age"${_scopeId}><code${_scopeId}>cc-no-cache-positive-max-age</code></a> (info, advice): <code${_scopeId}>no-cache</code> makes caches revalidate every time, so <code${_scopeId}>max-age=60</code> has no effect.</li><li${_scopeId}><a href="./cache-control#cc-no-cache-no-validator"${_scopeId}><code${_scopeId}>cc-no-cache-no-validator</code></a> (info, advice): <code${_scopeId}>no-cache</code> makes caches revalidate, but the response has no ETag or <a class="ref" href="/headers/last-modified"${_scopeId}>Last-Modified</a> to revalidate with.</li><li${_scopeId}><a href="./cache-control#cc-immutable-no-max-age"${_scopeId}><code${_scopeId}>cc-immutable-no-max-age</code></a> (warning, advice): <code${_scopeId}>immutable</code> applies while the response is fresh, but the response states no lifetime.</li><li${_scopeId}><a href="./cache-control#cc-swr-without-max-age"${_scopeId}><code${_scopeId}>cc-swr-without-max-age</code></a> (info, advice): <code${_scopeId}>stale-while-revalidate</code> extends a lifetime, but the response states none.</li><li${_scopeId}><a href="./cache-control#cc-must-understand-alone"${_scopeId}><code${_scopeId}>cc-must-understand-alone</code></a> (warning, SHOULD): <code${_scopeId}>must-understand</code> comes without <code${_scopeId}>no-store</code>, so caches that don&#39;t know <code${_scopeId}>must-understand</code> may store the response.</li><li${_scopeId}><a href="./cache-control#cc-request-directive"${_scopeId}><code${_scopeId}>cc-request-directive</code></a> (warning, advice): <code${_scopeId}>max-stale</code> is a directive for requests and has no effect in a response.</li><li${_scopeId}><a href="./cache-control#cc-huge-delta"${_scopeId}><code${_scopeId}>cc-huge-delta</code></a> (info, advice): <code${_scopeId}>max-age=31536000000</code> is more than some caches can count. The limit is 2147483648 seconds, about 68 years.</li><li${_scopeId}><a href="./freshness#error-must-not-be-stored"${_scopeId}><code${_scopeId}>error-must-not-be-stored</code></a> (error, MUST): <a class="ref sc c4" href="/status/428" title="Precondition Required"${_scopeId}>428</a> must not be stored by caches, but it states a lifetime of 60 s.</li><li${_scopeId}><a href="./freshness#status-421-cacheable"${_scopeId}><code${_scopeId}>status-421-cacheable</code></a> (warning, advice): <a class="ref sc c4" href="/status/421" title="Misdirected Request"${_scopeId}>421</a> (Misdirected Request) is about one connection, but caches may keep it for 60 s.</li><li${_scopeId}><a href="./freshness#status-5xx-explicitly-cacheable"${_scopeId}><code${_scopeId}>status-5xx-explicitly-cacheable</code></a> (warning, advice): Caches may keep this <a class="ref sc c5" href="/status/500" title="Internal Server Error"${_scopeId}>500</a> for 60 s, which can outlast the failure.</li><li${_scopeId}><a href="./freshness#status-4xx-long-cacheable"${_scopeId}><code${_scopeId}>status-4xx-long-cacheable</code></a> (warning, advice): Caches may keep this <a class="ref sc c4" href="/status/403" title="Forbidden"${_scopeId}>403</a> for 3600 s, which can outlast its cause.</li><li${_scopeId}><a href="./freshness#status-404-cacheable-default"${_scopeId}><code${_scopeId}>status-404-cacheable-default</code></a> (warning, advice): The <a class="ref sc c4" href="/status/404" title="Not Found"${_scopeId}>404</a> response states no lifetime, so caches may choose one.</li><li${_scopeId}><a href="./freshness#no-explicit-freshness"${_scopeId}><code${_scopeId}>no-explicit-freshness</code></a> (info, advice): The <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> response states no lifetime, so caches may choose one.</li><li${_scopeId}><a href="./shared-cache#authorization-public"${_scopeId}><code${_scopeId}>authorization-public</code></a> (warning, advice): <code${_scopeId}>Cache-Control: public, max-age=60</code> lets shared caches reuse a response to a request that had credentials.</li></ul><h2 id="cache-group-invalidation" tabindex="-1"${_scopeId}>Cache-Group-Invalidation <a class="header-anchor" href="#cache-group-invalidation" aria-label="Permalink to &quot;Cache-Group-Invalidation&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cache-group-invalidation"${_scopeId}>The header Cache-Group-Invalidation</a></p><ul${_scopeId}><li${_scopeId}><a href="./places#cache-group-invalidation-safe"${_scopeId}><code${_scopeId}>cache-group-invalidation-safe</code></a> (error, MUST): Caches ignore <a class="ref" href="/headers/cache-group-invalidation"${_scopeId}>Cache-Group-Invalidation</a> in the response to GET, which is a safe method.</li><li${_scopeId}><a href="./values#cache-group-invalidation-invalid"${_scopeId}><code${_scopeId}>cache-group-invalidation-invalid</code></a> (error, MUST): <code${_scopeId}>Cache-Group-Invalidation: scripts</code> has a member that is not a string in double quotes, so caches invalidate nothing.</li></ul><h2 id="cache-groups" tabindex="-1"${_scopeId}>Cache-Groups <a class="header-anchor" href="#cache-groups" aria-label="Permalink to &quot;Cache-Groups&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cache-groups"${_scopeId}>The header Cache-Groups</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#cache-groups-invalid"${_scopeId}><code${_scopeId}>cache-groups-invalid</code></a> (warning, MUST): <code${_scopeId}>Cache-Groups: scripts</code> has a member that is not a string in double quotes, so caches don&#39;t group the response.</li></ul><h2 id="cache-status" tabindex="-1"${_scopeId}>Cache-Status <a class="header-anchor" href="#cache-status" aria-label="Permalink to &quot;Cache-Status&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cache-status"${_scopeId}>The header Cache-Status</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#cache-status-invalid"${_scopeId}><code${_scopeId}>cache-status-invalid</code></a> (warning, MUST): <code${_scopeId}>Cache-Status: HIT</code> has <code${_scopeId}>HIT</code> where a name belongs, so tools can&#39;t tell what the cache did.</li></ul><h2 id="cdn-cache-control" tabindex="-1"${_scopeId}>CDN-Cache-Control <a class="header-anchor" href="#cdn-cache-control" aria-label="Permalink to &quot;CDN-Cache-Control&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cdn-cache-control"${_scopeId}>The header CDN-Cache-Control</a></p><ul${_scopeId}><li${_scopeId}><a href="./shared-cache#targeted-cc-invalid"${_scopeId}><code${_scopeId}>targeted-cc-invalid</code></a> (error, MUST): <code${_scopeId}>CDN-Cache-Control: max-age = 60</code> is not a structured dictionary (expected a comma at offset 8), so CDNs ignore it.</li><li${_scopeId}><a href="./shared-cache#targeted-cc-contradicts"${_scopeId}><code${_scopeId}>targeted-cc-contradicts</code></a> (info, advice): <a class="ref" href="/headers/cdn-cache-control"${_scopeId}>CDN-Cache-Control</a> lets a CDN store a response with <a class="ref" href="/headers/set-cookie"${_scopeId}>Set-Cookie</a>, although <a class="ref" href="/headers/cache-control"${_scopeId}>Cache-Control</a> keeps it from other caches.</li></ul><h2 id="clear-site-data" tabindex="-1"${_scopeId}>Clear-Site-Data <a class="header-anchor" href="#clear-site-data" aria-label="Permalink to &quot;Clear-Site-Data&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/clear-site-data"${_scopeId}>The header Clear-Site-Data</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#clear-site-data-invalid"${_scopeId}><code${_scopeId}>clear-site-data-invalid</code></a> (error, MUST): <code${_scopeId}>Clear-Site-Data: cache, cookies</code> has <code${_scopeId}>cache</code> without double quotes, so browsers clear nothing.</li></ul><h2 id="connection" tabindex="-1"${_scopeId}>Connection <a class="header-anchor" href="#connection" aria-label="Permalink to &quot;Connection&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/connection"${_scopeId}>The header Connection</a></p><ul${_scopeId}><li${_scopeId}><a href="./client-error#status-408-connection-close"${_scopeId}><code${_scopeId}>status-408-connection-close</code></a> (info, SHOULD): <a class="ref sc c4" href="/status/408" title="Request Timeout"${_scopeId}>408</a> (Request Timeout) doesn&#39;t say that the connection closes.</li><li${_scopeId}><a href="./framing#connection-fields-h2"${_scopeId}><code${_scopeId}>connection-fields-h2</code></a> (error, MUST): HTTP/2 forbids these headers: Connection. Clients must reject the response.</li><li${_scopeId}><a href="./upgrade#connection-option-end-to-end"${_scopeId}><code${_scopeId}>connection-option-end-to-end</code></a> (error, MUST): <code${_scopeId}>Connection: close, Cache-Control</code> names <a class="ref" href="/headers/cache-control"${_scopeId}>Cache-Control</a>, so proxies remove that header before it reaches the client.</li></ul><h2 id="content-digest" tabindex="-1"${_scopeId}>Content-Digest <a class="header-anchor" href="#content-digest" aria-label="Permalink to &quot;Content-Digest&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-digest"${_scopeId}>The header Content-Digest</a></p><ul${_scopeId}><li${_scopeId}><a href="./integrity#digest-invalid"${_scopeId}><code${_scopeId}>digest-invalid</code></a> (error, MUST): <code${_scopeId}>Content-Digest: sha-256=X48E9q</code> is not a dictionary of digests, so clients can&#39;t check the content.</li><li${_scopeId}><a href="./integrity#digest-mismatch"${_scopeId}><code${_scopeId}>digest-mismatch</code></a> (error, MUST): The sha-256 digest of the content doesn&#39;t match <a class="ref" href="/headers/content-digest"${_scopeId}>Content-Digest</a>, so clients that check it reject the response.</li></ul><h2 id="content-disposition" tabindex="-1"${_scopeId}>Content-Disposition <a class="header-anchor" href="#content-disposition" aria-label="Permalink to &quot;Content-Disposition&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-disposition"${_scopeId}>The header Content-Disposition</a></p><ul${_scopeId}><li${_scopeId}><a href="./disposition#content-disposition-invalid"${_scopeId}><code${_scopeId}>content-disposition-invalid</code></a> (warning, MUST): <code${_scopeId}>Content-Disposition: attachment; filename=my report.pdf</code> has a filename with a space but without quotes, so browsers ignore it or choose different file names.</li><li${_scopeId}><a href="./disposition#content-disposition-filename-star"${_scopeId}><code${_scopeId}>content-disposition-filename-star</code></a> (warning, MUST): <code${_scopeId}>filename*=&quot;UTF-8&#39;&#39;a.txt&quot;</code> in <a class="ref" href="/headers/content-disposition"${_scopeId}>Content-Disposition</a> is in quotes, so browsers ignore it and use filename.</li><li${_scopeId}><a href="./disposition#content-disposition-filename-unclear"${_scopeId}><code${_scopeId}>content-disposition-filename-unclear</code></a> (warning, advice): Browsers save <code${_scopeId}>filename=&quot;/foo.txt&quot;</code> under different names, because it has a path separator.</li><li${_scopeId}><a href="./disposition#content-disposition-names-differ"${_scopeId}><code${_scopeId}>content-disposition-names-differ</code></a> (info, advice): The file is <code${_scopeId}>a.txt</code> in filename but <code${_scopeId}>b.txt</code> in filename*. Clients use the second one, and old ones the first.</li></ul><h2 id="content-encoding" tabindex="-1"${_scopeId}>Content-Encoding <a class="header-anchor" href="#content-encoding" aria-label="Permalink to &quot;Content-Encoding&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-encoding"${_scopeId}>The header Content-Encoding</a></p><ul${_scopeId}><li${_scopeId}><a href="./shared-cache#vary-missing-accept-encoding"${_scopeId}><code${_scopeId}>vary-missing-accept-encoding</code></a> (warning, SHOULD): Shared caches may hand content encoded with gzip to clients that can&#39;t decode it, because Vary lacks <a class="ref" href="/headers/accept-encoding"${_scopeId}>Accept-Encoding</a>.</li><li${_scopeId}><a href="./shared-cache#vary-missing-available-dictionary"${_scopeId}><code${_scopeId}>vary-missing-available-dictionary</code></a> (error, MUST): The content is compressed with a dictionary (dcb), and Vary lacks Available-Dictionary, so caches can hand it to clients that can&#39;t decode it.</li><li${_scopeId}><a href="./conditional#status-304-representation-metadata"${_scopeId}><code${_scopeId}>status-304-representation-metadata</code></a> (info, SHOULD): <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a> (Not Modified) has no content, but its headers describe some.</li><li${_scopeId}><a href="./negotiation#content-encoding-unrequested"${_scopeId}><code${_scopeId}>content-encoding-unrequested</code></a> (warning, SHOULD): The content is encoded with gzip, which <code${_scopeId}>Accept-Encoding: identity</code> doesn&#39;t allow.</li><li${_scopeId}><a href="./negotiation#content-encoding-unknown"${_scopeId}><code${_scopeId}>content-encoding-unknown</code></a> (warning, advice): <code${_scopeId}>utf-8</code> is not a content coding: it is not registered.</li><li${_scopeId}><a href="./negotiation#content-encoding-corrupt"${_scopeId}><code${_scopeId}>content-encoding-corrupt</code></a> (error, MUST): The body isn&#39;t encoded as <code${_scopeId}>Content-Encoding: gzip</code> says, so clients can&#39;t decode it.</li><li${_scopeId}><a href="./negotiation#content-encoding-unread"${_scopeId}><code${_scopeId}>content-encoding-unread</code></a> (info, advice): The body is encoded as <code${_scopeId}>compress</code>, which could not be decoded here, so rules about the content were skipped.</li></ul><h2 id="content-language" tabindex="-1"${_scopeId}>Content-Language <a class="header-anchor" href="#content-language" aria-label="Permalink to &quot;Content-Language&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-language"${_scopeId}>The header Content-Language</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#content-language-invalid"${_scopeId}><code${_scopeId}>content-language-invalid</code></a> (warning, MUST): <code${_scopeId}>Content-Language: en_US</code> has <code${_scopeId}>en_US</code>, which is not a language tag such as en-US, so clients can&#39;t tell the language.</li></ul><h2 id="content-length" tabindex="-1"${_scopeId}>Content-Length <a class="header-anchor" href="#content-length" aria-label="Permalink to &quot;Content-Length&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-length"${_scopeId}>The header Content-Length</a></p><ul${_scopeId}><li${_scopeId}><a href="./successful#status-204-has-content-length"${_scopeId}><code${_scopeId}>status-204-has-content-length</code></a> (error, MUST): <a class="ref sc c2" href="/status/204" title="No Content"${_scopeId}>204</a> (No Content) must not have a <a class="ref" href="/headers/content-length"${_scopeId}>Content-Length</a> header, but it has <code${_scopeId}>Content-Length: 5</code>.</li><li${_scopeId}><a href="./range#status-206-content-length-mismatch"${_scopeId}><code${_scopeId}>status-206-content-length-mismatch</code></a> (error, MUST): <code${_scopeId}>Content-Length: 100</code> doesn&#39;t match <code${_scopeId}>Content-Range: bytes 0-9/100</code>, which covers 10 bytes.</li><li${_scopeId}><a href="./framing#cl-multiple-different"${_scopeId}><code${_scopeId}>cl-multiple-different</code></a> (error, MUST): <code${_scopeId}>Content-Length: 5, 6</code> has different numbers, so recipients disagree about where the body ends.</li><li${_scopeId}><a href="./framing#cl-invalid"${_scopeId}><code${_scopeId}>cl-invalid</code></a> (error, MUST): <code${_scopeId}>Content-Length: +5</code> is not a number of bytes.</li><li${_scopeId}><a href="./framing#cl-body-mismatch"${_scopeId}><code${_scopeId}>cl-body-mismatch</code></a> (error, MUST): <code${_scopeId}>Content-Length: 50</code> doesn&#39;t match the 5 bytes that were sent.</li><li${_scopeId}><a href="./upgrade#connect-2xx-framing"${_scopeId}><code${_scopeId}>connect-2xx-framing</code></a> (warning, MUST): A <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> response to CONNECT must not have <a class="ref" href="/headers/content-length"${_scopeId}>Content-Length</a>: after its headers the connection is a tunnel.</li></ul><h2 id="content-range" tabindex="-1"${_scopeId}>Content-Range <a class="header-anchor" href="#content-range" aria-label="Permalink to &quot;Content-Range&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-range"${_scopeId}>The header Content-Range</a></p><ul${_scopeId}><li${_scopeId}><a href="./successful#content-range-unexpected"${_scopeId}><code${_scopeId}>content-range-unexpected</code></a> (warning, advice): <code${_scopeId}>Content-Range: bytes 0-9/10</code> has no meaning in a <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> response.</li><li${_scopeId}><a href="./range#status-206-missing-content-range"${_scopeId}><code${_scopeId}>status-206-missing-content-range</code></a> (error, MUST): <a class="ref sc c2" href="/status/206" title="Partial Content"${_scopeId}>206</a> (Partial Content) has no <a class="ref" href="/headers/content-range"${_scopeId}>Content-Range</a> header, so the client can&#39;t tell which part it received.</li><li${_scopeId}><a href="./range#status-206-multipart-content-range"${_scopeId}><code${_scopeId}>status-206-multipart-content-range</code></a> (error, MUST): A <a class="ref sc c2" href="/status/206" title="Partial Content"${_scopeId}>206</a> (Partial Content) response with several parts must not have <a class="ref" href="/headers/content-range"${_scopeId}>Content-Range</a> among its own headers.</li><li${_scopeId}><a href="./range#content-range-invalid"${_scopeId}><code${_scopeId}>content-range-invalid</code></a> (error, MUST): <code${_scopeId}>Content-Range: bytes 9-0/100</code> is not valid, so the client can&#39;t use the part.</li><li${_scopeId}><a href="./range#status-416-missing-content-range"${_scopeId}><code${_scopeId}>status-416-missing-content-range</code></a> (warning, SHOULD): <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable"${_scopeId}>416</a> (Range Not Satisfiable) has no <a class="ref" href="/headers/content-range"${_scopeId}>Content-Range</a> header, so the client can&#39;t tell which ranges exist.</li><li${_scopeId}><a href="./range#status-416-content-range-form"${_scopeId}><code${_scopeId}>status-416-content-range-form</code></a> (warning, SHOULD): <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable"${_scopeId}>416</a> (Range Not Satisfiable) sends no part, but <code${_scopeId}>Content-Range: bytes 0-9/100</code> describes one.</li></ul><h2 id="content-security-policy" tabindex="-1"${_scopeId}>Content-Security-Policy <a class="header-anchor" href="#content-security-policy" aria-label="Permalink to &quot;Content-Security-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-security-policy"${_scopeId}>The header Content-Security-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./csp#csp-directive-unknown"${_scopeId}><code${_scopeId}>csp-directive-unknown</code></a> (error, MUST): Browsers ignore <code${_scopeId}>defualt-src</code> in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>, because it is not a directive.</li><li${_scopeId}><a href="./csp#csp-directive-retired"${_scopeId}><code${_scopeId}>csp-directive-retired</code></a> (info, advice): <code${_scopeId}>block-all-mixed-content</code> in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> is not part of CSP any more, and browsers ignore it.</li><li${_scopeId}><a href="./csp#csp-directive-repeated"${_scopeId}><code${_scopeId}>csp-directive-repeated</code></a> (error, MUST): Browsers ignore the second <code${_scopeId}>script-src</code> of the policy in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>: only the first counts.</li><li${_scopeId}><a href="./csp#csp-directive-not-ascii"${_scopeId}><code${_scopeId}>csp-directive-not-ascii</code></a> (error, MUST): Browsers skip <code${_scopeId}>img-src</code> in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>, because it has a character that is not ASCII.</li><li${_scopeId}><a href="./csp#csp-comma"${_scopeId}><code${_scopeId}>csp-comma</code></a> (warning, advice): The comma before <code${_scopeId}>script-src</code> begins another policy. The <code${_scopeId}>default-src</code> of the first one still applies to what <code${_scopeId}>script-src</code> allows.</li><li${_scopeId}><a href="./csp#csp-value-ignored"${_scopeId}><code${_scopeId}>csp-value-ignored</code></a> (info, MUST): Browsers ignore <code${_scopeId}>1</code> after <code${_scopeId}>upgrade-insecure-requests</code>, which has no value.</li><li${_scopeId}><a href="./csp#csp-sandbox-token-unknown"${_scopeId}><code${_scopeId}>csp-sandbox-token-unknown</code></a> (warning, MUST): Browsers ignore <code${_scopeId}>allow-script</code> in the <code${_scopeId}>sandbox</code> directive, which is not one of its tokens.</li><li${_scopeId}><a href="./csp#csp-report-uri-only"${_scopeId}><code${_scopeId}>csp-report-uri-only</code></a> (info, advice): <code${_scopeId}>report-uri</code> in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> is deprecated.</li><li${_scopeId}><a href="./csp-sources#csp-source-unquoted"${_scopeId}><code${_scopeId}>csp-source-unquoted</code></a> (error, MUST): Browsers read <code${_scopeId}>self</code> in the <code${_scopeId}>default-src</code> of <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> as a host name.</li><li${_scopeId}><a href="./csp-sources#csp-keyword-unknown"${_scopeId}><code${_scopeId}>csp-keyword-unknown</code></a> (error, MUST): Browsers ignore <code${_scopeId}>&#39;unsafe-inlin&#39;</code> in the <code${_scopeId}>script-src</code> of <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>, because it is not a keyword, nonce or hash.</li><li${_scopeId}><a href="./csp-sources#csp-source-invalid"${_scopeId}><code${_scopeId}>csp-source-invalid</code></a> (error, MUST): Browsers ignore <code${_scopeId}>*://cdn.example.com</code> in the <code${_scopeId}>script-src</code> of <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>, because it is not a source.</li><li${_scopeId}><a href="./csp-sources#csp-source-query"${_scopeId}><code${_scopeId}>csp-source-query</code></a> (info, MUST): <code${_scopeId}>https://cdn.example.com/a.js?v=1</code> in the <code${_scopeId}>script-src</code> of <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> has a query or fragment, which a source cannot have.</li><li${_scopeId}><a href="./csp-sources#csp-semicolon-missing"${_scopeId}><code${_scopeId}>csp-semicolon-missing</code></a> (error, MUST): Browsers read the directive <code${_scopeId}>script-src</code> in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> as a source of <code${_scopeId}>default-src</code>, because no semicolon precedes it.</li><li${_scopeId}><a href="./csp-sources#csp-none-with-others"${_scopeId}><code${_scopeId}>csp-none-with-others</code></a> (warning, MUST): Browsers ignore <code${_scopeId}>&#39;none&#39;</code> in the <code${_scopeId}>script-src</code> of <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>, because the list has other sources.</li><li${_scopeId}><a href="./csp-sources#csp-frame-ancestors-source"${_scopeId}><code${_scopeId}>csp-frame-ancestors-source</code></a> (error, MUST): <code${_scopeId}>&#39;unsafe-inline&#39;</code> has no meaning in <code${_scopeId}>frame-ancestors</code>, so browsers ignore it.</li><li${_scopeId}><a href="./csp-sources#csp-trusted-types-value"${_scopeId}><code${_scopeId}>csp-trusted-types-value</code></a> (error, MUST): Without <code${_scopeId}>&#39;script&#39;</code>, <code${_scopeId}>require-trusted-types-for</code> in <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> has no effect.</li><li${_scopeId}><a href="./reporting#report-endpoint-undefined"${_scopeId}><code${_scopeId}>report-endpoint-undefined</code></a> (warning, MUST): <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a> reports to the endpoint <code${_scopeId}>csp</code>, which <a class="ref" href="/headers/reporting-endpoints"${_scopeId}>Reporting-Endpoints</a> doesn&#39;t define, so browsers drop the reports.</li></ul><h2 id="content-security-policy-report-only" tabindex="-1"${_scopeId}>Content-Security-Policy-Report-Only <a class="header-anchor" href="#content-security-policy-report-only" aria-label="Permalink to &quot;Content-Security-Policy-Report-Only&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-security-policy-report-only"${_scopeId}>The header Content-Security-Policy-Report-Only</a></p><ul${_scopeId}><li${_scopeId}><a href="./csp#csp-report-only-ignored"${_scopeId}><code${_scopeId}>csp-report-only-ignored</code></a> (warning, MUST): Browsers ignore <code${_scopeId}>sandbox</code> in <a class="ref" href="/headers/content-security-policy-report-only"${_scopeId}>Content-Security-Policy-Report-Only</a>.</li><li${_scopeId}><a href="./csp#csp-report-only-unreported"${_scopeId}><code${_scopeId}>csp-report-only-unreported</code></a> (info, advice): The policy in <a class="ref" href="/headers/content-security-policy-report-only"${_scopeId}>Content-Security-Policy-Report-Only</a> has no effect on the server: it has neither report-to nor report-uri.</li></ul><h2 id="content-type" tabindex="-1"${_scopeId}>Content-Type <a class="header-anchor" href="#content-type" aria-label="Permalink to &quot;Content-Type&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/content-type"${_scopeId}>The header Content-Type</a></p><ul${_scopeId}><li${_scopeId}><a href="./successful#status-200-error-body"${_scopeId}><code${_scopeId}>status-200-error-body</code></a> (warning, advice): The body reports an error (&quot;status&quot;: <a class="ref sc c4" href="/status/404" title="Not Found"${_scopeId}>404</a>), but the status is <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a>.</li><li${_scopeId}><a href="./successful#status-207-not-xml"${_scopeId}><code${_scopeId}>status-207-not-xml</code></a> (info, advice): By default, the body of <a class="ref sc c2" href="/status/207" title="Multi-Status"${_scopeId}>207</a> (Multi-Status) is an XML document, but this one is <code${_scopeId}>application/json</code>.</li><li${_scopeId}><a href="./client-error#error-html-for-json"${_scopeId}><code${_scopeId}>error-html-for-json</code></a> (warning, advice): The <a class="ref sc c4" href="/status/404" title="Not Found"${_scopeId}>404</a> response is an HTML page, but the client asked for JSON: <code${_scopeId}>Accept: application/json</code>.</li><li${_scopeId}><a href="./negotiation#content-type-missing"${_scopeId}><code${_scopeId}>content-type-missing</code></a> (warning, SHOULD): The body has no <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a>, so clients have to guess what it is.</li><li${_scopeId}><a href="./negotiation#content-type-invalid"${_scopeId}><code${_scopeId}>content-type-invalid</code></a> (error, MUST): <code${_scopeId}>Content-Type: json</code> is not a media type.</li><li${_scopeId}><a href="./negotiation#multipart-boundary-missing"${_scopeId}><code${_scopeId}>multipart-boundary-missing</code></a> (error, MUST): <code${_scopeId}>Content-Type: multipart/mixed</code> has no boundary, so clients can&#39;t tell the parts of the body from each other.</li><li${_scopeId}><a href="./negotiation#content-type-body-mismatch"${_scopeId}><code${_scopeId}>content-type-body-mismatch</code></a> (warning, advice): <code${_scopeId}>Content-Type: application/json</code> says JSON, but the body is HTML.</li><li${_scopeId}><a href="./negotiation#html-charset-missing"${_scopeId}><code${_scopeId}>html-charset-missing</code></a> (info, advice): Neither <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> nor the page names a character encoding, so browsers guess.</li><li${_scopeId}><a href="./negotiation#json-charset-param"${_scopeId}><code${_scopeId}>json-charset-param</code></a> (info, MUST): JSON has to be sent in UTF-8, but <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> says <code${_scopeId}>charset=iso-8859-1</code>.</li><li${_scopeId}><a href="./negotiation#not-acceptable-type"${_scopeId}><code${_scopeId}>not-acceptable-type</code></a> (info, advice): The response is <code${_scopeId}>text/html</code>, which <code${_scopeId}>Accept: text/csv</code> doesn&#39;t allow.</li><li${_scopeId}><a href="./charset#charset-mismatch"${_scopeId}><code${_scopeId}>charset-mismatch</code></a> (warning, advice): <code${_scopeId}>Content-Type: text/plain; charset=utf-8</code> says UTF-8, but byte 3 of the body is not UTF-8, so clients show wrong characters.</li><li${_scopeId}><a href="./security#nosniff-missing"${_scopeId}><code${_scopeId}>nosniff-missing</code></a> (info, advice): Without <a class="ref" href="/headers/x-content-type-options"${_scopeId}>X-Content-Type-Options</a>, browsers may treat <code${_scopeId}>text/html</code> as another type.</li><li${_scopeId}><a href="./security#csp-missing-html"${_scopeId}><code${_scopeId}>csp-missing-html</code></a> (info, advice): The page has no <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>, so nothing limits injected scripts.</li><li${_scopeId}><a href="./problem#problem-not-json"${_scopeId}><code${_scopeId}>problem-not-json</code></a> (error, MUST): <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> is <code${_scopeId}>application/problem+json</code>, but the body is not a JSON object.</li><li${_scopeId}><a href="./problem#problem-status-mismatch"${_scopeId}><code${_scopeId}>problem-status-mismatch</code></a> (error, MUST): The problem has <code${_scopeId}>&quot;status&quot;: 500</code>, but the response is <a class="ref sc c4" href="/status/404" title="Not Found"${_scopeId}>404</a>.</li><li${_scopeId}><a href="./problem#problem-status-type"${_scopeId}><code${_scopeId}>problem-status-type</code></a> (warning, MUST): The problem has <code${_scopeId}>&quot;status&quot;: &quot;404&quot;</code>, which is not a number, so clients ignore it.</li><li${_scopeId}><a href="./problem#problem-on-success"${_scopeId}><code${_scopeId}>problem-on-success</code></a> (warning, advice): The body is a problem document, but <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> says that there is no problem.</li><li${_scopeId}><a href="./problem#problem-member-type"${_scopeId}><code${_scopeId}>problem-member-type</code></a> (warning, MUST): The problem&#39;s <code${_scopeId}>detail</code> is not a string, so clients ignore it.</li><li${_scopeId}><a href="./problem#problem-type-invalid"${_scopeId}><code${_scopeId}>problem-type-invalid</code></a> (warning, SHOULD): The problem&#39;s type <code${_scopeId}>probs/a</code> is not an absolute URL or a full path, so it means something else at each URL.</li><li${_scopeId}><a href="./problem#problem-title-generic"${_scopeId}><code${_scopeId}>problem-title-generic</code></a> (info, SHOULD): The problem has the default type, but its title is <code${_scopeId}>No such order</code> instead of the phrase of <a class="ref sc c4" href="/status/404" title="Not Found"${_scopeId}>404</a>.</li><li${_scopeId}><a href="./problem#problem-wrong-media-type"${_scopeId}><code${_scopeId}>problem-wrong-media-type</code></a> (warning, advice): The body is a problem document, but its <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> is <code${_scopeId}>application/json</code>.</li><li${_scopeId}><a href="./problem#problem-leaks-internals"${_scopeId}><code${_scopeId}>problem-leaks-internals</code></a> (warning, advice): The problem&#39;s <code${_scopeId}>detail</code> contains a stack trace.</li></ul><h2 id="critical-ch" tabindex="-1"${_scopeId}>Critical-CH <a class="header-anchor" href="#critical-ch" aria-label="Permalink to &quot;Critical-CH&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/critical-ch"${_scopeId}>The header Critical-CH</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#critical-ch-invalid"${_scopeId}><code${_scopeId}>critical-ch-invalid</code></a> (warning, MUST): <code${_scopeId}>Critical-CH: &quot;Sec-CH-DPR&quot;</code> has a member that is not a token, so browsers don&#39;t repeat the request with the hints.</li></ul><h2 id="cross-origin-embedder-policy" tabindex="-1"${_scopeId}>Cross-Origin-Embedder-Policy <a class="header-anchor" href="#cross-origin-embedder-policy" aria-label="Permalink to &quot;Cross-Origin-Embedder-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cross-origin-embedder-policy"${_scopeId}>The header Cross-Origin-Embedder-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./reporting#coep-without-coop"${_scopeId}><code${_scopeId}>coep-without-coop</code></a> (info, advice): <a class="ref" href="/headers/cross-origin-embedder-policy"${_scopeId}>Cross-Origin-Embedder-Policy</a> alone restricts a page without isolating it: a page that is not in a frame also needs <a class="ref" href="/headers/cross-origin-opener-policy"${_scopeId}>Cross-Origin-Opener-Policy</a>.</li><li${_scopeId}><a href="./places#report-to-parameter-invalid"${_scopeId}><code${_scopeId}>report-to-parameter-invalid</code></a> (warning, MUST): <code${_scopeId}>Cross-Origin-Opener-Policy: same-origin; report-to=coop</code> has the parameter report-to, which is not a string in double quotes, so browsers send no reports.</li><li${_scopeId}><a href="./values#coep-invalid"${_scopeId}><code${_scopeId}>coep-invalid</code></a> (error, MUST): <code${_scopeId}>Cross-Origin-Embedder-Policy: &quot;require-corp&quot;</code> is not <code${_scopeId}>unsafe-none</code>, <code${_scopeId}>require-corp</code> or <code${_scopeId}>credentialless</code>, so browsers ignore it and the page can load resources that don&#39;t opt in.</li></ul><h2 id="cross-origin-opener-policy" tabindex="-1"${_scopeId}>Cross-Origin-Opener-Policy <a class="header-anchor" href="#cross-origin-opener-policy" aria-label="Permalink to &quot;Cross-Origin-Opener-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cross-origin-opener-policy"${_scopeId}>The header Cross-Origin-Opener-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#coop-invalid"${_scopeId}><code${_scopeId}>coop-invalid</code></a> (error, MUST): <code${_scopeId}>Cross-Origin-Opener-Policy: &quot;same-origin&quot;</code> is not <code${_scopeId}>unsafe-none</code>, <code${_scopeId}>same-origin-allow-popups</code>, <code${_scopeId}>same-origin</code> or <code${_scopeId}>noopener-allow-popups</code>, so browsers ignore it and the page isn&#39;t isolated from its opener.</li></ul><h2 id="cross-origin-resource-policy" tabindex="-1"${_scopeId}>Cross-Origin-Resource-Policy <a class="header-anchor" href="#cross-origin-resource-policy" aria-label="Permalink to &quot;Cross-Origin-Resource-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/cross-origin-resource-policy"${_scopeId}>The header Cross-Origin-Resource-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#corp-invalid"${_scopeId}><code${_scopeId}>corp-invalid</code></a> (error, MUST): <code${_scopeId}>Cross-Origin-Resource-Policy: Same-Origin</code> is not <code${_scopeId}>same-origin</code>, <code${_scopeId}>same-site</code> or <code${_scopeId}>cross-origin</code>, so browsers ignore it: pages can embed the resource, except that pages with COEP can&#39;t.</li></ul><h2 id="date" tabindex="-1"${_scopeId}>Date <a class="header-anchor" href="#date" aria-label="Permalink to &quot;Date&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/date"${_scopeId}>The header Date</a></p><ul${_scopeId}><li${_scopeId}><a href="./header-section#date-missing"${_scopeId}><code${_scopeId}>date-missing</code></a> (info, MUST): The response has no Date header.</li><li${_scopeId}><a href="./header-section#date-invalid"${_scopeId}><code${_scopeId}>date-invalid</code></a> (warning, MUST): <code${_scopeId}>Date: 2024-01-01T00:00:00Z</code> is not in the date format that servers must send.</li></ul><h2 id="deprecation" tabindex="-1"${_scopeId}>Deprecation <a class="header-anchor" href="#deprecation" aria-label="Permalink to &quot;Deprecation&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/deprecation"${_scopeId}>The header Deprecation</a></p><ul${_scopeId}><li${_scopeId}><a href="./deprecation#deprecation-invalid"${_scopeId}><code${_scopeId}>deprecation-invalid</code></a> (error, MUST): <code${_scopeId}>Deprecation: true</code> is not a structured date, so clients can&#39;t read it.</li><li${_scopeId}><a href="./deprecation#deprecation-no-link"${_scopeId}><code${_scopeId}>deprecation-no-link</code></a> (info, advice): The response has a Deprecation header but no link that tells developers what to do.</li></ul><h2 id="document-isolation-policy" tabindex="-1"${_scopeId}>Document-Isolation-Policy <a class="header-anchor" href="#document-isolation-policy" aria-label="Permalink to &quot;Document-Isolation-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/document-isolation-policy"${_scopeId}>The header Document-Isolation-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#document-isolation-policy-invalid"${_scopeId}><code${_scopeId}>document-isolation-policy-invalid</code></a> (error, MUST): <code${_scopeId}>Document-Isolation-Policy: &quot;isolate-and-require-corp&quot;</code> is not <code${_scopeId}>none</code>, <code${_scopeId}>isolate-and-require-corp</code> or <code${_scopeId}>isolate-and-credentialless</code>, so browsers ignore it and don&#39;t isolate the document.</li></ul><h2 id="document-policy" tabindex="-1"${_scopeId}>Document-Policy <a class="header-anchor" href="#document-policy" aria-label="Permalink to &quot;Document-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/document-policy"${_scopeId}>The header Document-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#document-policy-invalid"${_scopeId}><code${_scopeId}>document-policy-invalid</code></a> (warning, MUST): <code${_scopeId}>Document-Policy: js-profiling=(self)</code> has js-profiling, which is not a boolean, an integer, a number or a token, so browsers that support the feature ignore the whole policy.</li></ul><h2 id="etag" tabindex="-1"${_scopeId}>ETag <a class="header-anchor" href="#etag" aria-label="Permalink to &quot;ETag&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/etag"${_scopeId}>The header ETag</a></p><ul${_scopeId}><li${_scopeId}><a href="./range#status-206-no-validator"${_scopeId}><code${_scopeId}>status-206-no-validator</code></a> (warning, MUST): <a class="ref sc c2" href="/status/206" title="Partial Content"${_scopeId}>206</a> (Partial Content) has neither ETag nor <a class="ref" href="/headers/last-modified"${_scopeId}>Last-Modified</a>, so the client can&#39;t tell which parts belong together.</li><li${_scopeId}><a href="./range#etag-weak-with-ranges"${_scopeId}><code${_scopeId}>etag-weak-with-ranges</code></a> (info, advice): <code${_scopeId}>ETag: W/&quot;a&quot;</code> is weak, so clients can&#39;t use it in If-Range to resume the download.</li><li${_scopeId}><a href="./conditional#etag-invalid"${_scopeId}><code${_scopeId}>etag-invalid</code></a> (error, MUST): <code${_scopeId}>ETag: 5f3a</code> is not a valid entity tag, so caches can&#39;t compare it reliably.</li><li${_scopeId}><a href="./conditional#etag-multiple"${_scopeId}><code${_scopeId}>etag-multiple</code></a> (error, MUST): The response has more than one entity tag: <code${_scopeId}>&quot;a&quot;, &quot;b&quot;</code>.</li><li${_scopeId}><a href="./conditional#inm-ignored"${_scopeId}><code${_scopeId}>inm-ignored</code></a> (warning, MUST): The client already has <code${_scopeId}>W/&quot;a&quot;</code>, which its If-None-Match lists, but the server sent the content again.</li><li${_scopeId}><a href="./conditional#status-304-missing-etag"${_scopeId}><code${_scopeId}>status-304-missing-etag</code></a> (warning, MUST): <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a> (Not Modified) has no ETag, but the request has If-None-Match.</li></ul><h2 id="expect-ct" tabindex="-1"${_scopeId}>Expect-CT <a class="header-anchor" href="#expect-ct" aria-label="Permalink to &quot;Expect-CT&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/expect-ct"${_scopeId}>The header Expect-CT</a></p><ul${_scopeId}><li${_scopeId}><a href="./obsolete#expect-ct-obsolete"${_scopeId}><code${_scopeId}>expect-ct-obsolete</code></a> (info, advice): Browsers do not read <a class="ref" href="/headers/expect-ct"${_scopeId}>Expect-CT</a> any more: they require Certificate Transparency for every certificate.</li></ul><h2 id="expires" tabindex="-1"${_scopeId}>Expires <a class="header-anchor" href="#expires" aria-label="Permalink to &quot;Expires&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/expires"${_scopeId}>The header Expires</a></p><ul${_scopeId}><li${_scopeId}><a href="./cache-control#cc-expires-disagree"${_scopeId}><code${_scopeId}>cc-expires-disagree</code></a> (info, advice): <code${_scopeId}>max-age</code> gives a lifetime of 60 s, but Expires gives 3600 s. Caches ignore Expires.</li><li${_scopeId}><a href="./freshness#expires-invalid"${_scopeId}><code${_scopeId}>expires-invalid</code></a> (warning, MUST): <code${_scopeId}>Expires: tomorrow</code> is not an HTTP date, so caches treat the response as expired.</li></ul><h2 id="feature-policy" tabindex="-1"${_scopeId}>Feature-Policy <a class="header-anchor" href="#feature-policy" aria-label="Permalink to &quot;Feature-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/feature-policy"${_scopeId}>The header Feature-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./obsolete#feature-policy-obsolete"${_scopeId}><code${_scopeId}>feature-policy-obsolete</code></a> (info, advice): <a class="ref" href="/headers/feature-policy"${_scopeId}>Feature-Policy</a> was replaced by <a class="ref" href="/headers/permissions-policy"${_scopeId}>Permissions-Policy</a>, which has another syntax.</li></ul><h2 id="im" tabindex="-1"${_scopeId}>IM <a class="header-anchor" href="#im" aria-label="Permalink to &quot;IM&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/im"${_scopeId}>The header IM</a></p><ul${_scopeId}><li${_scopeId}><a href="./successful#status-226-missing-im"${_scopeId}><code${_scopeId}>status-226-missing-im</code></a> (warning, MUST): <a class="ref sc c2" href="/status/226" title="IM Used"${_scopeId}>226</a> (IM Used) has no IM header, so the client can&#39;t tell how to decode the body.</li></ul><h2 id="integrity-policy" tabindex="-1"${_scopeId}>Integrity-Policy <a class="header-anchor" href="#integrity-policy" aria-label="Permalink to &quot;Integrity-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/integrity-policy"${_scopeId}>The header Integrity-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./reporting#integrity-policy-ineffective"${_scopeId}><code${_scopeId}>integrity-policy-ineffective</code></a> (error, MUST): <a class="ref" href="/headers/integrity-policy"${_scopeId}>Integrity-Policy</a> has no effect: <code${_scopeId}>blocked-destinations</code> lists neither <code${_scopeId}>script</code> nor <code${_scopeId}>style</code>, without quotes.</li></ul><h2 id="last-modified" tabindex="-1"${_scopeId}>Last-Modified <a class="header-anchor" href="#last-modified" aria-label="Permalink to &quot;Last-Modified&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/last-modified"${_scopeId}>The header Last-Modified</a></p><ul${_scopeId}><li${_scopeId}><a href="./conditional#last-modified-future"${_scopeId}><code${_scopeId}>last-modified-future</code></a> (warning, MUST): <code${_scopeId}>Last-Modified: Mon, 07 Nov 1994 08:49:37 GMT</code> is later than <code${_scopeId}>Date: Sun, 06 Nov 1994 08:49:37 GMT</code>.</li></ul><h2 id="link" tabindex="-1"${_scopeId}>Link <a class="header-anchor" href="#link" aria-label="Permalink to &quot;Link&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/link"${_scopeId}>The header Link</a></p><ul${_scopeId}><li${_scopeId}><a href="./informational#status-103-missing-link"${_scopeId}><code${_scopeId}>status-103-missing-link</code></a> (info, advice): <a class="ref sc c1" href="/status/103" title="Early Hints"${_scopeId}>103</a> (Early Hints) has no Link header, so the client has nothing to preload.</li><li${_scopeId}><a href="./link#link-invalid"${_scopeId}><code${_scopeId}>link-invalid</code></a> (warning, MUST): In Link, <code${_scopeId}>/page/2; rel=&quot;next&quot;</code> can&#39;t be parsed, so clients skip it and every link after it.</li><li${_scopeId}><a href="./link#link-rel-missing"${_scopeId}><code${_scopeId}>link-rel-missing</code></a> (warning, MUST): The link to <code${_scopeId}>/2</code> has no rel parameter, so clients don&#39;t know what it is for and drop it.</li><li${_scopeId}><a href="./link#link-parameter-repeated"${_scopeId}><code${_scopeId}>link-parameter-repeated</code></a> (warning, MUST): The link to <code${_scopeId}>/2</code> has rel 2 times. Clients ignore all but the first.</li><li${_scopeId}><a href="./link#link-uri-invalid"${_scopeId}><code${_scopeId}>link-uri-invalid</code></a> (warning, MUST): In Link, the target <code${_scopeId}>/a b</code> is not a URI reference, so clients can drop the link or follow another one.</li><li${_scopeId}><a href="./link#link-type-invalid"${_scopeId}><code${_scopeId}>link-type-invalid</code></a> (warning, MUST): In Link, <code${_scopeId}>type=&quot;b c/d&quot;</code> is not a media type.</li><li${_scopeId}><a href="./link#link-hint-ignored"${_scopeId}><code${_scopeId}>link-hint-ignored</code></a> (warning, advice): Browsers ignore the preload of <code${_scopeId}>/a.js</code>: it has no as parameter.</li><li${_scopeId}><a href="./link#link-font-crossorigin"${_scopeId}><code${_scopeId}>link-font-crossorigin</code></a> (warning, advice): The font <code${_scopeId}>/a.woff2</code> is preloaded without crossorigin, so browsers load it twice.</li><li${_scopeId}><a href="./link#link-rev-deprecated"${_scopeId}><code${_scopeId}>link-rev-deprecated</code></a> (info, advice): Link has a rev parameter, which is deprecated because its meaning confused authors.</li></ul><h2 id="location" tabindex="-1"${_scopeId}>Location <a class="header-anchor" href="#location" aria-label="Permalink to &quot;Location&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/location"${_scopeId}>The header Location</a></p><ul${_scopeId}><li${_scopeId}><a href="./successful#status-201-missing-location"${_scopeId}><code${_scopeId}>status-201-missing-location</code></a> (info, SHOULD): <a class="ref sc c2" href="/status/201" title="Created"${_scopeId}>201</a> (Created) answers a POST without a Location header, which means that the new resource has the URL of the request.</li><li${_scopeId}><a href="./successful#location-unexpected"${_scopeId}><code${_scopeId}>location-unexpected</code></a> (info, advice): Location has no defined meaning in a <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> response to this request.</li><li${_scopeId}><a href="./redirection#redirect-missing-location"${_scopeId}><code${_scopeId}>redirect-missing-location</code></a> (error, SHOULD): <a class="ref sc c3" href="/status/301" title="Moved Permanently"${_scopeId}>301</a> has no Location header, so clients can&#39;t follow the redirect.</li><li${_scopeId}><a href="./redirection#redirect-location-invalid"${_scopeId}><code${_scopeId}>redirect-location-invalid</code></a> (error, MUST): <code${_scopeId}>Location: /a b</code> is not a valid URL: it contains U+0020.</li><li${_scopeId}><a href="./redirection#redirect-loop-self"${_scopeId}><code${_scopeId}>redirect-loop-self</code></a> (error, advice): <a class="ref sc c3" href="/status/302" title="Found"${_scopeId}>302</a> redirects GET <a href="https://example.com/a" target="_blank" rel="noreferrer"${_scopeId}>https://example.com/a</a> to itself.</li><li${_scopeId}><a href="./redirection#redirect-https-to-http"${_scopeId}><code${_scopeId}>redirect-https-to-http</code></a> (warning, advice): <a class="ref sc c3" href="/status/302" title="Found"${_scopeId}>302</a> redirects from https to the unencrypted <code${_scopeId}>http://example.com/a</code>.</li><li${_scopeId}><a href="./redirection#status-300-missing-choices"${_scopeId}><code${_scopeId}>status-300-missing-choices</code></a> (info, SHOULD): <a class="ref sc c3" href="/status/300" title="Multiple Choices"${_scopeId}>300</a> (Multiple Choices) lists no choices: it has no body and no Location or Link header.</li></ul><h2 id="nel" tabindex="-1"${_scopeId}>NEL <a class="header-anchor" href="#nel" aria-label="Permalink to &quot;NEL&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/nel"${_scopeId}>The header NEL</a></p><ul${_scopeId}><li${_scopeId}><a href="./reporting#nel-incomplete"${_scopeId}><code${_scopeId}>nel-incomplete</code></a> (error, MUST): Browsers ignore NEL, because <code${_scopeId}>max_age</code> is not a number of seconds.</li><li${_scopeId}><a href="./reporting#nel-group-undefined"${_scopeId}><code${_scopeId}>nel-group-undefined</code></a> (warning, MUST): NEL reports to the group <code${_scopeId}>other</code>, which <a class="ref" href="/headers/report-to"${_scopeId}>Report-To</a> doesn&#39;t define, so browsers drop the reports.</li></ul><h2 id="no-vary-search" tabindex="-1"${_scopeId}>No-Vary-Search <a class="header-anchor" href="#no-vary-search" aria-label="Permalink to &quot;No-Vary-Search&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/no-vary-search"${_scopeId}>The header No-Vary-Search</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#no-vary-search-invalid"${_scopeId}><code${_scopeId}>no-vary-search-invalid</code></a> (warning, MUST): <code${_scopeId}>No-Vary-Search: params=(utm_source)</code> has params, which is not a boolean or a list of strings in parentheses, so caches and browsers treat every query as another URL.</li></ul><h2 id="origin-agent-cluster" tabindex="-1"${_scopeId}>Origin-Agent-Cluster <a class="header-anchor" href="#origin-agent-cluster" aria-label="Permalink to &quot;Origin-Agent-Cluster&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/origin-agent-cluster"${_scopeId}>The header Origin-Agent-Cluster</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#origin-agent-cluster-invalid"${_scopeId}><code${_scopeId}>origin-agent-cluster-invalid</code></a> (warning, MUST): <code${_scopeId}>Origin-Agent-Cluster: true</code> is not a boolean, so browsers ignore it.</li></ul><h2 id="permissions-policy" tabindex="-1"${_scopeId}>Permissions-Policy <a class="header-anchor" href="#permissions-policy" aria-label="Permalink to &quot;Permissions-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/permissions-policy"${_scopeId}>The header Permissions-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./permissions#permissions-policy-invalid"${_scopeId}><code${_scopeId}>permissions-policy-invalid</code></a> (error, MUST): Browsers ignore <code${_scopeId}>Permissions-Policy: camera &#39;none&#39;; microphone &#39;self&#39; https://a.example</code>, because it has the syntax of <a class="ref" href="/headers/feature-policy"${_scopeId}>Feature-Policy</a>.</li><li${_scopeId}><a href="./permissions#permissions-policy-value-ignored"${_scopeId}><code${_scopeId}>permissions-policy-value-ignored</code></a> (error, MUST): Browsers ignore <code${_scopeId}>none</code> in the allowlist of camera in <a class="ref" href="/headers/permissions-policy"${_scopeId}>Permissions-Policy</a>.</li><li${_scopeId}><a href="./permissions#permissions-policy-semicolon"${_scopeId}><code${_scopeId}>permissions-policy-semicolon</code></a> (error, MUST): Browsers ignore <code${_scopeId}>microphone</code> in <a class="ref" href="/headers/permissions-policy"${_scopeId}>Permissions-Policy</a>: after a semicolon it is a parameter of camera.</li></ul><h2 id="pragma" tabindex="-1"${_scopeId}>Pragma <a class="header-anchor" href="#pragma" aria-label="Permalink to &quot;Pragma&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/pragma"${_scopeId}>The header Pragma</a></p><ul${_scopeId}><li${_scopeId}><a href="./freshness#pragma-in-response"${_scopeId}><code${_scopeId}>pragma-in-response</code></a> (info, advice): Pragma has no specified meaning in a response.</li></ul><h2 id="priority" tabindex="-1"${_scopeId}>Priority <a class="header-anchor" href="#priority" aria-label="Permalink to &quot;Priority&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/priority"${_scopeId}>The header Priority</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#priority-invalid"${_scopeId}><code${_scopeId}>priority-invalid</code></a> (warning, MUST): <code${_scopeId}>Priority: u=8</code> has u, which is not an integer from 0 to 7, so clients ignore that parameter.</li></ul><h2 id="proxy-authenticate" tabindex="-1"${_scopeId}>Proxy-Authenticate <a class="header-anchor" href="#proxy-authenticate" aria-label="Permalink to &quot;Proxy-Authenticate&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/proxy-authenticate"${_scopeId}>The header Proxy-Authenticate</a></p><ul${_scopeId}><li${_scopeId}><a href="./authentication#status-407-missing-proxy-authenticate"${_scopeId}><code${_scopeId}>status-407-missing-proxy-authenticate</code></a> (error, MUST): <a class="ref sc c4" href="/status/407" title="Proxy Authentication Required"${_scopeId}>407</a> has no <a class="ref" href="/headers/proxy-authenticate"${_scopeId}>Proxy-Authenticate</a> header, so the client can&#39;t tell how to authenticate.</li></ul><h2 id="proxy-status" tabindex="-1"${_scopeId}>Proxy-Status <a class="header-anchor" href="#proxy-status" aria-label="Permalink to &quot;Proxy-Status&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/proxy-status"${_scopeId}>The header Proxy-Status</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#proxy-status-invalid"${_scopeId}><code${_scopeId}>proxy-status-invalid</code></a> (warning, MUST): <code${_scopeId}>Proxy-Status: ExampleCDN; error=&quot;connection_timeout&quot;</code> has the parameter error, which is not a token, so tools can&#39;t tell what went wrong.</li></ul><h2 id="public-key-pins" tabindex="-1"${_scopeId}>Public-Key-Pins <a class="header-anchor" href="#public-key-pins" aria-label="Permalink to &quot;Public-Key-Pins&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/public-key-pins"${_scopeId}>The header Public-Key-Pins</a></p><ul${_scopeId}><li${_scopeId}><a href="./obsolete#public-key-pins-obsolete"${_scopeId}><code${_scopeId}>public-key-pins-obsolete</code></a> (info, advice): Browsers do not read <a class="ref" href="/headers/public-key-pins"${_scopeId}>Public-Key-Pins</a> any more.</li></ul><h2 id="ratelimit" tabindex="-1"${_scopeId}>RateLimit <a class="header-anchor" href="#ratelimit" aria-label="Permalink to &quot;RateLimit&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/ratelimit"${_scopeId}>The header RateLimit</a></p><ul${_scopeId}><li${_scopeId}><a href="./rate-limit#ratelimit-invalid"${_scopeId}><code${_scopeId}>ratelimit-invalid</code></a> (warning, advice): <code${_scopeId}>RateLimit: 50 of 100</code> is not a structured list or dictionary, so clients ignore it.</li></ul><h2 id="referrer-policy" tabindex="-1"${_scopeId}>Referrer-Policy <a class="header-anchor" href="#referrer-policy" aria-label="Permalink to &quot;Referrer-Policy&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/referrer-policy"${_scopeId}>The header Referrer-Policy</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#referrer-policy-invalid"${_scopeId}><code${_scopeId}>referrer-policy-invalid</code></a> (warning, MUST): <code${_scopeId}>Referrer-Policy: always</code> names no known policy, so browsers ignore it and apply their default policy.</li></ul><h2 id="refresh" tabindex="-1"${_scopeId}>Refresh <a class="header-anchor" href="#refresh" aria-label="Permalink to &quot;Refresh&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/refresh"${_scopeId}>The header Refresh</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#refresh-invalid"${_scopeId}><code${_scopeId}>refresh-invalid</code></a> (error, MUST): <code${_scopeId}>Refresh: url=/a</code> does not begin with a number of seconds, so browsers ignore it.</li></ul><h2 id="report-to" tabindex="-1"${_scopeId}>Report-To <a class="header-anchor" href="#report-to" aria-label="Permalink to &quot;Report-To&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/report-to"${_scopeId}>The header Report-To</a></p><ul${_scopeId}><li${_scopeId}><a href="./reporting#report-to-group-incomplete"${_scopeId}><code${_scopeId}>report-to-group-incomplete</code></a> (error, MUST): Browsers ignore a group in <a class="ref" href="/headers/report-to"${_scopeId}>Report-To</a>, because max_age is not a number of seconds.</li></ul><h2 id="reporting-endpoints" tabindex="-1"${_scopeId}>Reporting-Endpoints <a class="header-anchor" href="#reporting-endpoints" aria-label="Permalink to &quot;Reporting-Endpoints&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/reporting-endpoints"${_scopeId}>The header Reporting-Endpoints</a></p><ul${_scopeId}><li${_scopeId}><a href="./reporting#report-endpoint-insecure"${_scopeId}><code${_scopeId}>report-endpoint-insecure</code></a> (error, MUST): Browsers ignore the endpoint <code${_scopeId}>http://r.example/</code> in <a class="ref" href="/headers/reporting-endpoints"${_scopeId}>Reporting-Endpoints</a>, because it is not https.</li><li${_scopeId}><a href="./values#reporting-endpoints-invalid"${_scopeId}><code${_scopeId}>reporting-endpoints-invalid</code></a> (warning, MUST): <code${_scopeId}>Reporting-Endpoints: csp=abc</code> has csp, which is not a string in double quotes, so browsers ignore that endpoint.</li></ul><h2 id="retry-after" tabindex="-1"${_scopeId}>Retry-After <a class="header-anchor" href="#retry-after" aria-label="Permalink to &quot;Retry-After&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/retry-after"${_scopeId}>The header Retry-After</a></p><ul${_scopeId}><li${_scopeId}><a href="./rate-limit#status-429-missing-retry-after"${_scopeId}><code${_scopeId}>status-429-missing-retry-after</code></a> (warning, MAY): <a class="ref sc c4" href="/status/429" title="Too Many Requests"${_scopeId}>429</a> doesn&#39;t say when to retry, so clients have to guess.</li><li${_scopeId}><a href="./rate-limit#status-503-missing-retry-after"${_scopeId}><code${_scopeId}>status-503-missing-retry-after</code></a> (info, MAY): <a class="ref sc c5" href="/status/503" title="Service Unavailable"${_scopeId}>503</a> (Service Unavailable) doesn&#39;t say when to retry.</li><li${_scopeId}><a href="./rate-limit#retry-after-invalid"${_scopeId}><code${_scopeId}>retry-after-invalid</code></a> (error, MUST): <code${_scopeId}>Retry-After: 1.5</code> is not a number of seconds or an HTTP date, so clients can&#39;t use it.</li><li${_scopeId}><a href="./rate-limit#retry-after-past"${_scopeId}><code${_scopeId}>retry-after-past</code></a> (warning, advice): <code${_scopeId}>Retry-After: Sun, 06 Nov 1994 08:00:00 GMT</code> is earlier than <code${_scopeId}>Date: Sun, 06 Nov 1994 08:49:37 GMT</code>.</li></ul><h2 id="sec-websocket-protocol" tabindex="-1"${_scopeId}>Sec-WebSocket-Protocol <a class="header-anchor" href="#sec-websocket-protocol" aria-label="Permalink to &quot;Sec-WebSocket-Protocol&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/sec-websocket-protocol"${_scopeId}>The header Sec-WebSocket-Protocol</a></p><ul${_scopeId}><li${_scopeId}><a href="./upgrade#websocket-choice-not-offered"${_scopeId}><code${_scopeId}>websocket-choice-not-offered</code></a> (error, MUST): The server chose <code${_scopeId}>Sec-WebSocket-Protocol: chat</code>, which the client didn&#39;t offer, so the client fails the connection.</li></ul><h2 id="server" tabindex="-1"${_scopeId}>Server <a class="header-anchor" href="#server" aria-label="Permalink to &quot;Server&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/server"${_scopeId}>The header Server</a></p><ul${_scopeId}><li${_scopeId}><a href="./security#server-version-leak"${_scopeId}><code${_scopeId}>server-version-leak</code></a> (info, SHOULD): <code${_scopeId}>Server: nginx/1.22.1</code> names the version, which helps attackers find known vulnerabilities.</li></ul><h2 id="server-timing" tabindex="-1"${_scopeId}>Server-Timing <a class="header-anchor" href="#server-timing" aria-label="Permalink to &quot;Server-Timing&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/server-timing"${_scopeId}>The header Server-Timing</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#server-timing-invalid"${_scopeId}><code${_scopeId}>server-timing-invalid</code></a> (warning, MUST): <code${_scopeId}>Server-Timing: total=123</code> has <code${_scopeId}>total=123</code>, a name without a duration, so browsers don&#39;t show the metric as you meant it.</li></ul><h2 id="set-cookie" tabindex="-1"${_scopeId}>Set-Cookie <a class="header-anchor" href="#set-cookie" aria-label="Permalink to &quot;Set-Cookie&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/set-cookie"${_scopeId}>The header Set-Cookie</a></p><ul${_scopeId}><li${_scopeId}><a href="./shared-cache#set-cookie-shared-cacheable"${_scopeId}><code${_scopeId}>set-cookie-shared-cacheable</code></a> (error, advice): <code${_scopeId}>Cache-Control: public, max-age=60</code> lets shared caches hand this cookie to other users.</li><li${_scopeId}><a href="./shared-cache#set-cookie-heuristic"${_scopeId}><code${_scopeId}>set-cookie-heuristic</code></a> (warning, advice): Shared caches may store this cookie: nothing forbids it, and <a class="ref" href="/headers/last-modified"${_scopeId}>Last-Modified</a> lets them derive a lifetime.</li><li${_scopeId}><a href="./shared-cache#status-304-set-cookie"${_scopeId}><code${_scopeId}>status-304-set-cookie</code></a> (warning, advice): Caches may add this cookie to the stored response and hand it to other clients.</li><li${_scopeId}><a href="./cookies#cookie-samesite-none-insecure"${_scopeId}><code${_scopeId}>cookie-samesite-none-insecure</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>a</code>: SameSite=None needs Secure.</li><li${_scopeId}><a href="./cookies#cookie-prefix-invalid"${_scopeId}><code${_scopeId}>cookie-prefix-invalid</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>__Host-a</code>: the prefix <code${_scopeId}>__Secure-</code> needs Secure, and <code${_scopeId}>__Host-</code> needs Secure, Path=/ and no Domain.</li><li${_scopeId}><a href="./cookies#cookie-partitioned-insecure"${_scopeId}><code${_scopeId}>cookie-partitioned-insecure</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>a</code>: Partitioned needs Secure.</li><li${_scopeId}><a href="./cookies#cookie-insecure-on-https"${_scopeId}><code${_scopeId}>cookie-insecure-on-https</code></a> (info, advice): Browsers send the cookie <code${_scopeId}>a</code> over unencrypted http too, because it has no Secure attribute.</li><li${_scopeId}><a href="./cookies#cookie-session-not-httponly"${_scopeId}><code${_scopeId}>cookie-session-not-httponly</code></a> (info, advice): Scripts can read the cookie <code${_scopeId}>connect.sid</code>, because it has no HttpOnly attribute.</li><li${_scopeId}><a href="./cookies#cookie-expires-invalid"${_scopeId}><code${_scopeId}>cookie-expires-invalid</code></a> (warning, SHOULD): Browsers can&#39;t read the Expires date of the cookie <code${_scopeId}>a</code>, so the cookie ends with the session.</li><li${_scopeId}><a href="./cookies#cookie-max-age-invalid"${_scopeId}><code${_scopeId}>cookie-max-age-invalid</code></a> (warning, SHOULD): Browsers ignore the Max-Age of the cookie <code${_scopeId}>a</code>, because it isn&#39;t a whole number.</li><li${_scopeId}><a href="./cookies#cookie-too-large"${_scopeId}><code${_scopeId}>cookie-too-large</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>a</code>: its name and value are longer than 4096 bytes.</li><li${_scopeId}><a href="./cookies#cookie-duplicate"${_scopeId}><code${_scopeId}>cookie-duplicate</code></a> (warning, SHOULD): The response sets the cookie <code${_scopeId}>a</code> more than once for the same domain and path, and the last one wins.</li><li${_scopeId}><a href="./cookies#set-cookie-folded"${_scopeId}><code${_scopeId}>set-cookie-folded</code></a> (error, SHOULD): One <a class="ref" href="/headers/set-cookie"${_scopeId}>Set-Cookie</a> line sets more than one cookie, so browsers lose all but the first.</li><li${_scopeId}><a href="./cookie-scope#cookie-domain-mismatch"${_scopeId}><code${_scopeId}>cookie-domain-mismatch</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>a</code>: its Domain doesn&#39;t include the host shop.example.com.</li><li${_scopeId}><a href="./cookie-scope#cookie-domain-single-label"${_scopeId}><code${_scopeId}>cookie-domain-single-label</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>a</code>: Domain is a whole top-level domain.</li><li${_scopeId}><a href="./cookie-scope#cookie-domain-address"${_scopeId}><code${_scopeId}>cookie-domain-address</code></a> (info, SHOULD): The Domain of the cookie <code${_scopeId}>a</code> is an IP address, which has no subdomains.</li><li${_scopeId}><a href="./cookie-scope#cookie-secure-over-http"${_scopeId}><code${_scopeId}>cookie-secure-over-http</code></a> (warning, MUST): Browsers reject the cookie <code${_scopeId}>a</code>: it has Secure, and example.com sent it over http.</li><li${_scopeId}><a href="./cookie-scope#cookie-http-prefix-invalid"${_scopeId}><code${_scopeId}>cookie-http-prefix-invalid</code></a> (error, MUST): Browsers reject the cookie <code${_scopeId}>__Http-a</code>: the prefixes <code${_scopeId}>__Http-</code> and <code${_scopeId}>__Host-Http-</code> need Secure and HttpOnly.</li><li${_scopeId}><a href="./cookie-scope#cookie-path-invalid"${_scopeId}><code${_scopeId}>cookie-path-invalid</code></a> (warning, SHOULD): Browsers ignore the Path of the cookie <code${_scopeId}>a</code>, because it doesn&#39;t begin with a slash, and use the directory of the URL.</li><li${_scopeId}><a href="./cookie-scope#cookie-samesite-invalid"${_scopeId}><code${_scopeId}>cookie-samesite-invalid</code></a> (warning, SHOULD): Browsers ignore the SameSite of the cookie <code${_scopeId}>a</code>: the values are Strict, Lax and None.</li><li${_scopeId}><a href="./cookie-scope#cookie-partitioned-samesite"${_scopeId}><code${_scopeId}>cookie-partitioned-samesite</code></a> (info, advice): The cookie <code${_scopeId}>a</code> is Partitioned for use in frames of other sites, but without SameSite=None browsers do not send it there.</li><li${_scopeId}><a href="./cookie-syntax#cookie-nameless"${_scopeId}><code${_scopeId}>cookie-nameless</code></a> (warning, SHOULD): <code${_scopeId}>Set-Cookie: =value; Path=/</code> has no cookie name. Some clients ignore it, and others send it back without a name.</li><li${_scopeId}><a href="./cookie-syntax#cookie-name-invalid"${_scopeId}><code${_scopeId}>cookie-name-invalid</code></a> (info, SHOULD): The cookie name <code${_scopeId}>a[b]</code> has characters that a token can&#39;t have.</li><li${_scopeId}><a href="./cookie-syntax#cookie-value-invalid"${_scopeId}><code${_scopeId}>cookie-value-invalid</code></a> (info, SHOULD): The value of the cookie <code${_scopeId}>a</code> has a space, comma, quote, backslash or non-ASCII character.</li><li${_scopeId}><a href="./cookie-syntax#cookie-attribute-misspelled"${_scopeId}><code${_scopeId}>cookie-attribute-misspelled</code></a> (warning, advice): Browsers ignore <code${_scopeId}>http-only</code>, which is not an attribute of cookies. <code${_scopeId}>HttpOnly</code> is.</li><li${_scopeId}><a href="./cookie-syntax#cookie-attribute-contradiction"${_scopeId}><code${_scopeId}>cookie-attribute-contradiction</code></a> (warning, SHOULD): The cookie <code${_scopeId}>a</code> has an attribute twice with different values, and browsers use the last one.</li><li${_scopeId}><a href="./cookie-syntax#cookie-lifetime-long"${_scopeId}><code${_scopeId}>cookie-lifetime-long</code></a> (info, SHOULD): The cookie <code${_scopeId}>a</code> lives for more than 400 days, after which browsers delete it.</li><li${_scopeId}><a href="./cookie-syntax#cookie-attribute-too-long"${_scopeId}><code${_scopeId}>cookie-attribute-too-long</code></a> (error, MUST): Browsers ignore an attribute of the cookie <code${_scopeId}>a</code>, because its value is longer than 1024 bytes.</li></ul><h2 id="set-login" tabindex="-1"${_scopeId}>Set-Login <a class="header-anchor" href="#set-login" aria-label="Permalink to &quot;Set-Login&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/set-login"${_scopeId}>The header Set-Login</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#set-login-invalid"${_scopeId}><code${_scopeId}>set-login-invalid</code></a> (error, MUST): <code${_scopeId}>Set-Login: &quot;logged-in&quot;</code> is not <code${_scopeId}>logged-in</code> or <code${_scopeId}>logged-out</code>, so browsers ignore it.</li></ul><h2 id="signature" tabindex="-1"${_scopeId}>Signature <a class="header-anchor" href="#signature" aria-label="Permalink to &quot;Signature&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/signature"${_scopeId}>The header Signature</a></p><ul${_scopeId}><li${_scopeId}><a href="./integrity#signature-labels-differ"${_scopeId}><code${_scopeId}>signature-labels-differ</code></a> (error, MUST): The label sig1 is in Signature but not in <a class="ref" href="/headers/signature-input"${_scopeId}>Signature-Input</a>, so verifiers reject the signature.</li><li${_scopeId}><a href="./values#signature-invalid"${_scopeId}><code${_scopeId}>signature-invalid</code></a> (error, MUST): <code${_scopeId}>Signature: sig1=&quot;d2hhdA==&quot;</code> has sig1, which is not a byte sequence between colons, so verifiers reject the signature.</li></ul><h2 id="signature-input" tabindex="-1"${_scopeId}>Signature-Input <a class="header-anchor" href="#signature-input" aria-label="Permalink to &quot;Signature-Input&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/signature-input"${_scopeId}>The header Signature-Input</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#signature-input-invalid"${_scopeId}><code${_scopeId}>signature-input-invalid</code></a> (error, MUST): <code${_scopeId}>Signature-Input: sig1=(&quot;date&quot;);created=&quot;1618884473&quot;</code> has the parameter created, which is not an integer, so verifiers reject the signature.</li></ul><h2 id="speculation-rules" tabindex="-1"${_scopeId}>Speculation-Rules <a class="header-anchor" href="#speculation-rules" aria-label="Permalink to &quot;Speculation-Rules&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/speculation-rules"${_scopeId}>The header Speculation-Rules</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#speculation-rules-invalid"${_scopeId}><code${_scopeId}>speculation-rules-invalid</code></a> (warning, MUST): <code${_scopeId}>Speculation-Rules: rules.json</code> has a member that is not a string in double quotes, so browsers don&#39;t fetch those rules.</li></ul><h2 id="strict-transport-security" tabindex="-1"${_scopeId}>Strict-Transport-Security <a class="header-anchor" href="#strict-transport-security" aria-label="Permalink to &quot;Strict-Transport-Security&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/strict-transport-security"${_scopeId}>The header Strict-Transport-Security</a></p><ul${_scopeId}><li${_scopeId}><a href="./security#hsts-invalid"${_scopeId}><code${_scopeId}>hsts-invalid</code></a> (error, MUST): Browsers ignore <code${_scopeId}>Strict-Transport-Security: includeSubDomains</code>: it has no max-age.</li><li${_scopeId}><a href="./security#hsts-repeated"${_scopeId}><code${_scopeId}>hsts-repeated</code></a> (warning, MUST): <a class="ref" href="/headers/strict-transport-security"${_scopeId}>Strict-Transport-Security</a> appears 2 times, and browsers read only the first: <code${_scopeId}>max-age=31536000</code>.</li><li${_scopeId}><a href="./security#hsts-over-http"${_scopeId}><code${_scopeId}>hsts-over-http</code></a> (info, MUST): Browsers ignore <a class="ref" href="/headers/strict-transport-security"${_scopeId}>Strict-Transport-Security</a> over http.</li><li${_scopeId}><a href="./security#hsts-short"${_scopeId}><code${_scopeId}>hsts-short</code></a> (info, advice): <a class="ref" href="/headers/strict-transport-security"${_scopeId}>Strict-Transport-Security</a> ends after 3600 s, which is less than a year.</li><li${_scopeId}><a href="./security#hsts-preload-ineligible"${_scopeId}><code${_scopeId}>hsts-preload-ineligible</code></a> (info, advice): The preload lists of browsers don&#39;t accept <code${_scopeId}>Strict-Transport-Security: max-age=3600; includeSubDomains; preload</code>, although it has <code${_scopeId}>preload</code>.</li></ul><h2 id="sunset" tabindex="-1"${_scopeId}>Sunset <a class="header-anchor" href="#sunset" aria-label="Permalink to &quot;Sunset&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/sunset"${_scopeId}>The header Sunset</a></p><ul${_scopeId}><li${_scopeId}><a href="./deprecation#sunset-invalid"${_scopeId}><code${_scopeId}>sunset-invalid</code></a> (error, MUST): <code${_scopeId}>Sunset: 2030-01-01</code> is not an HTTP date, so clients can&#39;t read it.</li><li${_scopeId}><a href="./deprecation#sunset-before-deprecation"${_scopeId}><code${_scopeId}>sunset-before-deprecation</code></a> (error, MUST): <code${_scopeId}>Sunset: Sun, 06 Nov 1994 08:49:37 GMT</code> is earlier than <code${_scopeId}>Deprecation: @1688169599</code>.</li><li${_scopeId}><a href="./deprecation#sunset-past"${_scopeId}><code${_scopeId}>sunset-past</code></a> (warning, advice): <code${_scopeId}>Sunset: Sun, 30 Jun 2024 23:59:59 GMT</code> has passed (<code${_scopeId}>Date: Mon, 01 Jul 2024 00:00:00 GMT</code>), but the resource still responds.</li></ul><h2 id="supports-loading-mode" tabindex="-1"${_scopeId}>Supports-Loading-Mode <a class="header-anchor" href="#supports-loading-mode" aria-label="Permalink to &quot;Supports-Loading-Mode&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/supports-loading-mode"${_scopeId}>The header Supports-Loading-Mode</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#supports-loading-mode-invalid"${_scopeId}><code${_scopeId}>supports-loading-mode-invalid</code></a> (warning, MUST): <code${_scopeId}>Supports-Loading-Mode: &quot;credentialed-prerender&quot;</code> has a member that is not a token, so browsers ignore that member.</li></ul><h2 id="timing-allow-origin" tabindex="-1"${_scopeId}>Timing-Allow-Origin <a class="header-anchor" href="#timing-allow-origin" aria-label="Permalink to &quot;Timing-Allow-Origin&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/timing-allow-origin"${_scopeId}>The header Timing-Allow-Origin</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#timing-allow-origin-invalid"${_scopeId}><code${_scopeId}>timing-allow-origin-invalid</code></a> (warning, MUST): <code${_scopeId}>Timing-Allow-Origin: a.example</code> has <code${_scopeId}>a.example</code>, which is not an origin such as <a href="https://example.com" target="_blank" rel="noreferrer"${_scopeId}>https://example.com</a>, so browsers hide the timing from that origin.</li></ul><h2 id="trailer" tabindex="-1"${_scopeId}>Trailer <a class="header-anchor" href="#trailer" aria-label="Permalink to &quot;Trailer&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/trailer"${_scopeId}>The header Trailer</a></p><ul${_scopeId}><li${_scopeId}><a href="./trailer#trailer-forbidden"${_scopeId}><code${_scopeId}>trailer-forbidden</code></a> (warning, MUST): <code${_scopeId}>Trailer: Content-Length</code> announces <a class="ref" href="/headers/content-length"${_scopeId}>Content-Length</a>, which must not be a trailer: recipients need it before the content.</li><li${_scopeId}><a href="./trailer#trailer-invalid"${_scopeId}><code${_scopeId}>trailer-invalid</code></a> (warning, MUST): <code${_scopeId}>Trailer: Server Timing</code> is not a list of header names.</li><li${_scopeId}><a href="./trailer#trailer-without-chunked"${_scopeId}><code${_scopeId}>trailer-without-chunked</code></a> (warning, MUST): The response announces trailers, but without <code${_scopeId}>Transfer-Encoding: chunked</code> HTTP/1.1 has no place for them.</li></ul><h2 id="transfer-encoding" tabindex="-1"${_scopeId}>Transfer-Encoding <a class="header-anchor" href="#transfer-encoding" aria-label="Permalink to &quot;Transfer-Encoding&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/transfer-encoding"${_scopeId}>The header Transfer-Encoding</a></p><ul${_scopeId}><li${_scopeId}><a href="./successful#status-204-has-transfer-encoding"${_scopeId}><code${_scopeId}>status-204-has-transfer-encoding</code></a> (error, MUST): <a class="ref sc c2" href="/status/204" title="No Content"${_scopeId}>204</a> (No Content) must not have a <a class="ref" href="/headers/transfer-encoding"${_scopeId}>Transfer-Encoding</a> header, but it has <code${_scopeId}>Transfer-Encoding: chunked</code>.</li><li${_scopeId}><a href="./framing#cl-and-te"${_scopeId}><code${_scopeId}>cl-and-te</code></a> (error, MUST): The response has both <code${_scopeId}>Content-Length: 5</code> and <code${_scopeId}>Transfer-Encoding: chunked</code>. Recipients can disagree about where the body ends, which attackers exploit.</li><li${_scopeId}><a href="./framing#te-invalid-coding"${_scopeId}><code${_scopeId}>te-invalid-coding</code></a> (error, MUST): <code${_scopeId}>Transfer-Encoding: chunked, chunked</code> is not valid: chunked appears twice.</li><li${_scopeId}><a href="./framing#te-http10"${_scopeId}><code${_scopeId}>te-http10</code></a> (error, MUST): HTTP/1.0 doesn&#39;t support <a class="ref" href="/headers/transfer-encoding"${_scopeId}>Transfer-Encoding</a>, so clients treat the response as broken.</li></ul><h2 id="upgrade" tabindex="-1"${_scopeId}>Upgrade <a class="header-anchor" href="#upgrade" aria-label="Permalink to &quot;Upgrade&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/upgrade"${_scopeId}>The header Upgrade</a></p><ul${_scopeId}><li${_scopeId}><a href="./informational#status-101-missing-upgrade"${_scopeId}><code${_scopeId}>status-101-missing-upgrade</code></a> (error, MUST): <a class="ref sc c1" href="/status/101" title="Switching Protocols"${_scopeId}>101</a> (Switching Protocols) has no Upgrade header, so the client can&#39;t tell which protocol follows.</li><li${_scopeId}><a href="./client-error#status-426-missing-upgrade"${_scopeId}><code${_scopeId}>status-426-missing-upgrade</code></a> (error, MUST): <a class="ref sc c4" href="/status/426" title="Upgrade Required"${_scopeId}>426</a> has no Upgrade header, so the client can&#39;t tell which protocol to use.</li><li${_scopeId}><a href="./upgrade#upgrade-invalid"${_scopeId}><code${_scopeId}>upgrade-invalid</code></a> (error, MUST): <code${_scopeId}>Upgrade: </code> is empty, so the client can&#39;t tell which protocol the server means.</li><li${_scopeId}><a href="./upgrade#upgrade-without-connection"${_scopeId}><code${_scopeId}>upgrade-without-connection</code></a> (warning, MUST): Upgrade is sent without <code${_scopeId}>Connection: Upgrade</code>, so proxies forward it to clients that it isn&#39;t meant for.</li><li${_scopeId}><a href="./upgrade#status-101-protocol-not-offered"${_scopeId}><code${_scopeId}>status-101-protocol-not-offered</code></a> (error, MUST): The response switches to h2c, but the client offered <code${_scopeId}>Upgrade: websocket</code>.</li><li${_scopeId}><a href="./upgrade#websocket-accept-wrong"${_scopeId}><code${_scopeId}>websocket-accept-wrong</code></a> (error, MUST): <a class="ref" href="/headers/sec-websocket-accept"${_scopeId}>Sec-WebSocket-Accept</a> is missing, so the client fails the connection.</li></ul><h2 id="upload-complete" tabindex="-1"${_scopeId}>Upload-Complete <a class="header-anchor" href="#upload-complete" aria-label="Permalink to &quot;Upload-Complete&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/upload-complete"${_scopeId}>The header Upload-Complete</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#upload-field-invalid"${_scopeId}><code${_scopeId}>upload-field-invalid</code></a> (error, MUST): <code${_scopeId}>Upload-Complete: true</code> is not a boolean, so clients ignore it and can&#39;t resume the upload.</li></ul><h2 id="use-as-dictionary" tabindex="-1"${_scopeId}>Use-As-Dictionary <a class="header-anchor" href="#use-as-dictionary" aria-label="Permalink to &quot;Use-As-Dictionary&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/use-as-dictionary"${_scopeId}>The header Use-As-Dictionary</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#use-as-dictionary-invalid"${_scopeId}><code${_scopeId}>use-as-dictionary-invalid</code></a> (error, MUST): <code${_scopeId}>Use-As-Dictionary: id=&quot;a&quot;</code> has no match, so browsers don&#39;t use the response as a dictionary.</li></ul><h2 id="vary" tabindex="-1"${_scopeId}>Vary <a class="header-anchor" href="#vary" aria-label="Permalink to &quot;Vary&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/vary"${_scopeId}>The header Vary</a></p><ul${_scopeId}><li${_scopeId}><a href="./shared-cache#vary-star-with-freshness"${_scopeId}><code${_scopeId}>vary-star-with-freshness</code></a> (info, advice): With <code${_scopeId}>Vary: *</code>, caches can&#39;t reuse the response without asking the server, so its lifetime of 60 s has no effect.</li><li${_scopeId}><a href="./shared-cache#vary-cookie-public"${_scopeId}><code${_scopeId}>vary-cookie-public</code></a> (info, advice): With <code${_scopeId}>Vary: Cookie</code>, a shared cache stores a copy for each cookie and rarely reuses one.</li><li${_scopeId}><a href="./shared-cache#vary-invalid"${_scopeId}><code${_scopeId}>vary-invalid</code></a> (error, MUST): <code${_scopeId}>Accept Accept-Encoding</code> in Vary is not a header name, so caches can&#39;t tell what the response depends on.</li></ul><h2 id="want-content-digest" tabindex="-1"${_scopeId}>Want-Content-Digest <a class="header-anchor" href="#want-content-digest" aria-label="Permalink to &quot;Want-Content-Digest&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/want-content-digest"${_scopeId}>The header Want-Content-Digest</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#want-digest-invalid"${_scopeId}><code${_scopeId}>want-digest-invalid</code></a> (warning, MUST): <code${_scopeId}>Want-Content-Digest: sha-256</code> has sha-256, which is not an integer from 0 to 10, so clients can&#39;t tell which digest you prefer.</li></ul><h2 id="warning" tabindex="-1"${_scopeId}>Warning <a class="header-anchor" href="#warning" aria-label="Permalink to &quot;Warning&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/warning"${_scopeId}>The header Warning</a></p><ul${_scopeId}><li${_scopeId}><a href="./freshness#warning-obsolete"${_scopeId}><code${_scopeId}>warning-obsolete</code></a> (info, advice): The Warning header is obsolete.</li></ul><h2 id="www-authenticate" tabindex="-1"${_scopeId}>WWW-Authenticate <a class="header-anchor" href="#www-authenticate" aria-label="Permalink to &quot;WWW-Authenticate&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/www-authenticate"${_scopeId}>The header WWW-Authenticate</a></p><ul${_scopeId}><li${_scopeId}><a href="./authentication#status-401-missing-www-authenticate"${_scopeId}><code${_scopeId}>status-401-missing-www-authenticate</code></a> (error, MUST): <a class="ref sc c4" href="/status/401" title="Unauthorized"${_scopeId}>401</a> has no <a class="ref" href="/headers/www-authenticate"${_scopeId}>WWW-Authenticate</a> header, so the client can&#39;t tell how to authenticate.</li><li${_scopeId}><a href="./authentication#status-407-from-origin"${_scopeId}><code${_scopeId}>status-407-from-origin</code></a> (warning, advice): <a class="ref sc c4" href="/status/407" title="Proxy Authentication Required"${_scopeId}>407</a> (Proxy Authentication Required) comes with <a class="ref" href="/headers/www-authenticate"${_scopeId}>WWW-Authenticate</a>, which is the challenge of an origin server.</li><li${_scopeId}><a href="./authentication#challenge-invalid"${_scopeId}><code${_scopeId}>challenge-invalid</code></a> (error, MUST): <code${_scopeId}>WWW-Authenticate: Bearer realm=&quot;api</code> is not a list of challenges.</li><li${_scopeId}><a href="./authentication#challenge-basic-missing-realm"${_scopeId}><code${_scopeId}>challenge-basic-missing-realm</code></a> (error, MUST): The Basic challenge has no realm.</li><li${_scopeId}><a href="./authentication#challenge-duplicate-param"${_scopeId}><code${_scopeId}>challenge-duplicate-param</code></a> (error, MUST): A challenge has the parameter realm more than once.</li><li${_scopeId}><a href="./authentication#challenge-bearer-error-on-no-token"${_scopeId}><code${_scopeId}>challenge-bearer-error-on-no-token</code></a> (info, SHOULD): The Bearer challenge has an error code, but the request had no credentials.</li><li${_scopeId}><a href="./authentication#challenge-unknown-scheme"${_scopeId}><code${_scopeId}>challenge-unknown-scheme</code></a> (info, advice): ApiKey is not a registered authentication scheme. Clients that don&#39;t know it skip the challenge.</li><li${_scopeId}><a href="./authentication#basic-over-http"${_scopeId}><code${_scopeId}>basic-over-http</code></a> (warning, SHOULD): A Basic challenge over http makes clients send passwords unencrypted.</li></ul><h2 id="x-content-security-policy" tabindex="-1"${_scopeId}>x-content-security-policy <a class="header-anchor" href="#x-content-security-policy" aria-label="Permalink to &quot;x-content-security-policy&quot;"${_scopeId}>​</a></h2><ul${_scopeId}><li${_scopeId}><a href="./obsolete#csp-header-obsolete"${_scopeId}><code${_scopeId}>csp-header-obsolete</code></a> (info, advice): X-Content-Security-Policy is the name of an experiment. Browsers read <a class="ref" href="/headers/content-security-policy"${_scopeId}>Content-Security-Policy</a>.</li></ul><h2 id="x-content-type-options" tabindex="-1"${_scopeId}>X-Content-Type-Options <a class="header-anchor" href="#x-content-type-options" aria-label="Permalink to &quot;X-Content-Type-Options&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/x-content-type-options"${_scopeId}>The header X-Content-Type-Options</a></p><ul${_scopeId}><li${_scopeId}><a href="./values#x-content-type-options-invalid"${_scopeId}><code${_scopeId}>x-content-type-options-invalid</code></a> (error, MUST): <code${_scopeId}>X-Content-Type-Options: no-sniff</code> is not <code${_scopeId}>nosniff</code>, so browsers ignore it and may treat the content as another type.</li></ul><h2 id="x-frame-options" tabindex="-1"${_scopeId}>X-Frame-Options <a class="header-anchor" href="#x-frame-options" aria-label="Permalink to &quot;X-Frame-Options&quot;"${_scopeId}>​</a></h2><p${_scopeId}><a href="/headers/x-frame-options"${_scopeId}>The header X-Frame-Options</a></p><ul${_scopeId}><li${_scopeId}><a href="./frame-options#x-frame-options-invalid"${_scopeId}><code${_scopeId}>x-frame-options-invalid</code></a> (error, MUST): <code${_scopeId}>X-Frame-Options: ALLOW-FROM https://a.example</code> is not <code${_scopeId}>DENY</code> or <code${_scopeId}>SAMEORIGIN</code>, so browsers ignore it and any site can frame the page.</li><li${_scopeId}><a href="./frame-options#x-frame-options-conflict"${_scopeId}><code${_scopeId}>x-frame-options-conflict</code></a> (warning, MUST): <code${_scopeId}>X-Frame-Options: SAMEORIGIN, DENY</code> has different values, so browsers block every frame, including those of your own site.</li></ul><h2 id="status-body-and-request" tabindex="-1"${_scopeId}>Status, body and request <a class="header-anchor" href="#status-body-and-request" aria-label="Permalink to &quot;Status, body and request&quot;"${_scopeId}>​</a></h2><ul${_scopeId}><li${_scopeId}><a href="./status-code#status-out-of-range"${_scopeId}><code${_scopeId}>status-out-of-range</code></a> (error, MUST): 999 is not a valid status code: the range is <a class="ref sc c1" href="/status/100" title="Continue"${_scopeId}>100</a> to 599. Clients treat it as a server error or reject the response.</li><li${_scopeId}><a href="./status-code#status-unregistered"${_scopeId}><code${_scopeId}>status-unregistered</code></a> (warning, advice): 299 is not a registered status code. Clients that don&#39;t know it treat it as <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a>.</li><li${_scopeId}><a href="./status-code#status-reason-mismatch"${_scopeId}><code${_scopeId}>status-reason-mismatch</code></a> (info, advice): The reason phrase <code${_scopeId}>Not Found</code> belongs to <a class="ref sc c4" href="/status/404" title="Not Found"${_scopeId}>404</a>, but the status is <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a>.</li><li${_scopeId}><a href="./informational#status-1xx-has-body"${_scopeId}><code${_scopeId}>status-1xx-has-body</code></a> (error, MUST): <a class="ref sc c1" href="/status/103" title="Early Hints"${_scopeId}>103</a> is an interim response and can&#39;t have a body, but it has <code${_scopeId}>Content-Length: 0</code>.</li><li${_scopeId}><a href="./informational#status-100-without-expect"${_scopeId}><code${_scopeId}>status-100-without-expect</code></a> (info, advice): <a class="ref sc c1" href="/status/100" title="Continue"${_scopeId}>100</a> (Continue) answers a request that has no <code${_scopeId}>Expect: 100-continue</code>.</li><li${_scopeId}><a href="./informational#status-101-not-requested"${_scopeId}><code${_scopeId}>status-101-not-requested</code></a> (error, MUST): <a class="ref sc c1" href="/status/101" title="Switching Protocols"${_scopeId}>101</a> (Switching Protocols) answers a request that has no Upgrade header, so the client didn&#39;t offer to switch.</li><li${_scopeId}><a href="./informational#status-101-in-http2"${_scopeId}><code${_scopeId}>status-101-in-http2</code></a> (error, MUST): HTTP/2 doesn&#39;t support 101 (Switching Protocols).</li><li${_scopeId}><a href="./successful#status-201-safe-method"${_scopeId}><code${_scopeId}>status-201-safe-method</code></a> (warning, advice): <a class="ref sc c2" href="/status/201" title="Created"${_scopeId}>201</a> (Created) says that GET created a resource, but GET is a safe method.</li><li${_scopeId}><a href="./successful#status-204-has-body"${_scopeId}><code${_scopeId}>status-204-has-body</code></a> (error, MUST): <a class="ref sc c2" href="/status/204" title="No Content"${_scopeId}>204</a> (No Content) ends with its headers, but more bytes follow. A client can read them as the start of the next response.</li><li${_scopeId}><a href="./successful#status-205-has-content"${_scopeId}><code${_scopeId}>status-205-has-content</code></a> (error, MUST): <a class="ref sc c2" href="/status/205" title="Reset Content"${_scopeId}>205</a> (Reset Content) must not have a body, but it has <code${_scopeId}>Content-Length: 3</code>.</li><li${_scopeId}><a href="./range#status-206-not-requested"${_scopeId}><code${_scopeId}>status-206-not-requested</code></a> (error, advice): <a class="ref sc c2" href="/status/206" title="Partial Content"${_scopeId}>206</a> (Partial Content) answers a request that has no Range header.</li><li${_scopeId}><a href="./range#status-416-without-range"${_scopeId}><code${_scopeId}>status-416-without-range</code></a> (warning, advice): <a class="ref sc c4" href="/status/416" title="Range Not Satisfiable"${_scopeId}>416</a> (Range Not Satisfiable) answers a request that has no Range header.</li><li${_scopeId}><a href="./redirection#redirect-302-after-post"${_scopeId}><code${_scopeId}>redirect-302-after-post</code></a> (info, advice): After <a class="ref sc c3" href="/status/302" title="Found"${_scopeId}>302</a> to POST, some clients repeat POST and some send GET.</li><li${_scopeId}><a href="./redirection#status-305-deprecated"${_scopeId}><code${_scopeId}>status-305-deprecated</code></a> (warning, advice): <a class="ref sc c3" href="/status/305" title="Use Proxy"${_scopeId}>305</a> is deprecated.</li><li${_scopeId}><a href="./redirection#status-306-reserved"${_scopeId}><code${_scopeId}>status-306-reserved</code></a> (warning, advice): <a class="ref sc c3" href="/status/306" title="(Unused)"${_scopeId}>306</a> is no longer used and has no meaning.</li><li${_scopeId}><a href="./client-error#status-406-without-negotiation"${_scopeId}><code${_scopeId}>status-406-without-negotiation</code></a> (warning, advice): <a class="ref sc c4" href="/status/406" title="Not Acceptable"${_scopeId}>406</a> (Not Acceptable) answers a request that accepts anything.</li><li${_scopeId}><a href="./client-error#status-409-empty"${_scopeId}><code${_scopeId}>status-409-empty</code></a> (info, SHOULD): <a class="ref sc c4" href="/status/409" title="Conflict"${_scopeId}>409</a> (Conflict) has no body, so the client can&#39;t tell what the conflict is.</li><li${_scopeId}><a href="./client-error#status-411-with-content-length"${_scopeId}><code${_scopeId}>status-411-with-content-length</code></a> (warning, advice): <a class="ref sc c4" href="/status/411" title="Length Required"${_scopeId}>411</a> (Length Required) asks for <a class="ref" href="/headers/content-length"${_scopeId}>Content-Length</a>, but the request has <code${_scopeId}>Content-Length: 5</code>.</li><li${_scopeId}><a href="./client-error#status-417-without-expect"${_scopeId}><code${_scopeId}>status-417-without-expect</code></a> (warning, advice): <a class="ref sc c4" href="/status/417" title="Expectation Failed"${_scopeId}>417</a> (Expectation Failed) answers a request that has no Expect header.</li><li${_scopeId}><a href="./client-error#status-418-joke"${_scopeId}><code${_scopeId}>status-418-joke</code></a> (info, advice): <a class="ref sc c4" href="/status/418" title="I&#39;m a teapot"${_scopeId}>418</a> is reserved and has no meaning.</li><li${_scopeId}><a href="./client-error#status-425-without-early-data"${_scopeId}><code${_scopeId}>status-425-without-early-data</code></a> (warning, SHOULD): <a class="ref sc c4" href="/status/425" title="Too Early"${_scopeId}>425</a> (Too Early) rejects early data, but the request came over http without an Early-Data header.</li><li${_scopeId}><a href="./client-error#status-451-missing-blocked-by"${_scopeId}><code${_scopeId}>status-451-missing-blocked-by</code></a> (info, SHOULD): <a class="ref sc c4" href="/status/451" title="Unavailable For Legal Reasons"${_scopeId}>451</a> (Unavailable For Legal Reasons) doesn&#39;t say who implements the block.</li><li${_scopeId}><a href="./server-error#status-501-for-known-method"${_scopeId}><code${_scopeId}>status-501-for-known-method</code></a> (info, MUST): <a class="ref sc c5" href="/status/501" title="Not Implemented"${_scopeId}>501</a> (Not Implemented) says that the server doesn&#39;t support GET, but general-purpose servers must.</li><li${_scopeId}><a href="./server-error#status-505-http2"${_scopeId}><code${_scopeId}>status-505-http2</code></a> (warning, advice): <a class="ref sc c5" href="/status/505" title="HTTP Version Not Supported"${_scopeId}>505</a> (HTTP Version Not Supported) rejects HTTP/2, but client and server had agreed on that version.</li><li${_scopeId}><a href="./server-error#status-506-510-obsolete"${_scopeId}><code${_scopeId}>status-506-510-obsolete</code></a> (info, advice): <a class="ref sc c5" href="/status/510" title="Not Extended"${_scopeId}>510</a> belongs to an extension that is obsolete.</li><li${_scopeId}><a href="./server-error#status-511-from-origin"${_scopeId}><code${_scopeId}>status-511-from-origin</code></a> (warning, SHOULD): <a class="ref sc c5" href="/status/511" title="Network Authentication Required"${_scopeId}>511</a> is for networks that intercept requests, but this one is JSON, not a login page.</li><li${_scopeId}><a href="./conditional#status-304-has-body"${_scopeId}><code${_scopeId}>status-304-has-body</code></a> (error, MUST): <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a> (Not Modified) ends with its headers, but more bytes follow. A client can read them as the start of the next response.</li><li${_scopeId}><a href="./conditional#status-304-unconditional"${_scopeId}><code${_scopeId}>status-304-unconditional</code></a> (error, advice): <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a> (Not Modified) answers a request without If-None-Match or If-Modified-Since, so the client may have no copy to use.</li><li${_scopeId}><a href="./conditional#status-412-without-precondition"${_scopeId}><code${_scopeId}>status-412-without-precondition</code></a> (warning, advice): <a class="ref sc c4" href="/status/412" title="Precondition Failed"${_scopeId}>412</a> (Precondition Failed) answers a request that has no precondition.</li><li${_scopeId}><a href="./conditional#status-412-on-safe-inm"${_scopeId}><code${_scopeId}>status-412-on-safe-inm</code></a> (error, MUST): The client&#39;s copy is still current, but GET got <a class="ref sc c4" href="/status/412" title="Precondition Failed"${_scopeId}>412</a> (Precondition Failed) instead of <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a>.</li><li${_scopeId}><a href="./framing#content-on-head"${_scopeId}><code${_scopeId}>content-on-head</code></a> (error, MUST): The response to HEAD must not have a body, but 5 bytes follow the headers.</li><li${_scopeId}><a href="./upgrade#field-name-upper-case-h2"${_scopeId}><code${_scopeId}>field-name-upper-case-h2</code></a> (info, MUST): The header name <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> has upper-case letters, which make an HTTP/2 response malformed.</li><li${_scopeId}><a href="./trailer#trailer-field-invalid"${_scopeId}><code${_scopeId}>trailer-field-invalid</code></a> (warning, MUST): <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a> is sent as a trailer, but recipients need it before the content.</li><li${_scopeId}><a href="./trailer#trailer-unannounced"${_scopeId}><code${_scopeId}>trailer-unannounced</code></a> (info, SHOULD): The trailer X-Checksum isn&#39;t announced by the Trailer header, so recipients can drop it.</li><li${_scopeId}><a href="./header-section#field-name-invalid"${_scopeId}><code${_scopeId}>field-name-invalid</code></a> (error, MUST): <code${_scopeId}>x mine</code> is not a valid header name.</li><li${_scopeId}><a href="./header-section#field-value-invalid"${_scopeId}><code${_scopeId}>field-value-invalid</code></a> (error, MUST): X-A contains the control character U+000D, which can break the header section.</li><li${_scopeId}><a href="./header-section#header-section-large"${_scopeId}><code${_scopeId}>header-section-large</code></a> (info, advice): The headers take 20007 bytes. Some clients and proxies reject more than 16 kB.</li><li${_scopeId}><a href="./request-routing#request-host-missing"${_scopeId}><code${_scopeId}>request-host-missing</code></a> (error, MUST): The HTTP/1.1 request has no Host header, so servers must answer it with <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a> (Bad Request).</li><li${_scopeId}><a href="./request-routing#request-host-repeated"${_scopeId}><code${_scopeId}>request-host-repeated</code></a> (error, MUST): The request has 2 Host headers, so servers must answer it with <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a> (Bad Request).</li><li${_scopeId}><a href="./request-routing#request-host-invalid"${_scopeId}><code${_scopeId}>request-host-invalid</code></a> (error, MUST): <code${_scopeId}>Host: https://a.example</code> is not a host and a port, so servers must answer with <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a> (Bad Request).</li><li${_scopeId}><a href="./request-routing#request-method-case"${_scopeId}><code${_scopeId}>request-method-case</code></a> (warning, MUST): Methods are case-sensitive, so <code${_scopeId}>patch</code> is not PATCH. Many servers answer <a class="ref sc c4" href="/status/405" title="Method Not Allowed"${_scopeId}>405</a> or <a class="ref sc c5" href="/status/501" title="Not Implemented"${_scopeId}>501</a>.</li><li${_scopeId}><a href="./request-routing#request-field-invalid"${_scopeId}><code${_scopeId}>request-field-invalid</code></a> (error, MUST): The request header <code${_scopeId}>X Name</code> has an invalid name, so servers reject the request or read it differently.</li><li${_scopeId}><a href="./request-routing#request-connection-option-missing"${_scopeId}><code${_scopeId}>request-connection-option-missing</code></a> (warning, MUST): TE is sent without <code${_scopeId}>Connection: TE</code>, so proxies forward it to servers that it is not meant for.</li><li${_scopeId}><a href="./request-routing#request-connection-end-to-end"${_scopeId}><code${_scopeId}>request-connection-end-to-end</code></a> (error, MUST): <code${_scopeId}>Connection: close, Authorization</code> names Authorization, so proxies remove that header before it reaches the server.</li><li${_scopeId}><a href="./request-routing#request-connection-fields-h2"${_scopeId}><code${_scopeId}>request-connection-fields-h2</code></a> (error, MUST): HTTP/2 forbids these request headers: connection. Servers must reject the request.</li><li${_scopeId}><a href="./request-routing#request-max-forwards-invalid"${_scopeId}><code${_scopeId}>request-max-forwards-invalid</code></a> (warning, MUST): <code${_scopeId}>Max-Forwards: ten</code> is not a number, so proxies don&#39;t count the hops.</li><li${_scopeId}><a href="./request-routing#request-expect-invalid"${_scopeId}><code${_scopeId}>request-expect-invalid</code></a> (warning, MUST): <code${_scopeId}>Expect: 200-ok</code> is an expectation that no standard defines.</li><li${_scopeId}><a href="./request-content#request-cl-and-te"${_scopeId}><code${_scopeId}>request-cl-and-te</code></a> (error, MUST): The request has both <code${_scopeId}>Content-Length: 5</code> and <code${_scopeId}>Transfer-Encoding: chunked</code>. Servers and proxies can disagree about where it ends, which attackers exploit.</li><li${_scopeId}><a href="./request-content#request-content-length-invalid"${_scopeId}><code${_scopeId}>request-content-length-invalid</code></a> (error, MUST): <code${_scopeId}>Content-Length: +5</code> is not a number of bytes, so servers answer <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a> and close the connection.</li><li${_scopeId}><a href="./request-content#request-transfer-encoding-invalid"${_scopeId}><code${_scopeId}>request-transfer-encoding-invalid</code></a> (error, MUST): <code${_scopeId}>Transfer-Encoding: gzip</code> doesn&#39;t end with chunked, so the server can&#39;t tell where the request ends and answers <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a>.</li><li${_scopeId}><a href="./request-content#request-content-type-invalid"${_scopeId}><code${_scopeId}>request-content-type-invalid</code></a> (error, MUST): <code${_scopeId}>Content-Type: json</code> is not a media type, so servers can&#39;t read the content and answer <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a> or <a class="ref sc c4" href="/status/415" title="Unsupported Media Type"${_scopeId}>415</a>.</li><li${_scopeId}><a href="./request-content#request-multipart-boundary-missing"${_scopeId}><code${_scopeId}>request-multipart-boundary-missing</code></a> (error, MUST): <code${_scopeId}>Content-Type: multipart/form-data</code> has no boundary, so the server can&#39;t find the fields of the form.</li><li${_scopeId}><a href="./request-content#request-query-without-content-type"${_scopeId}><code${_scopeId}>request-query-without-content-type</code></a> (error, MUST): The QUERY request has no <a class="ref" href="/headers/content-type"${_scopeId}>Content-Type</a>, so servers must reject it: its content is the query.</li><li${_scopeId}><a href="./request-content#request-trace-content"${_scopeId}><code${_scopeId}>request-trace-content</code></a> (error, MUST): A TRACE request must not have content.</li><li${_scopeId}><a href="./request-content#request-content-on-get"${_scopeId}><code${_scopeId}>request-content-on-get</code></a> (info, SHOULD): The GET request has content, which has no defined meaning. Proxies can drop it or reject the request.</li><li${_scopeId}><a href="./request-conditional#request-entity-tag-invalid"${_scopeId}><code${_scopeId}>request-entity-tag-invalid</code></a> (warning, MUST): <code${_scopeId}>abc</code> in If-None-Match is not an entity tag, so it matches none and the server sends the whole content again.</li><li${_scopeId}><a href="./request-conditional#request-if-match-weak"${_scopeId}><code${_scopeId}>request-if-match-weak</code></a> (warning, MUST): <code${_scopeId}>If-Match: W/&quot;a&quot;</code> has weak entity tags only. A weak one never matches here, so the server answers <a class="ref sc c4" href="/status/412" title="Precondition Failed"${_scopeId}>412</a>.</li><li${_scopeId}><a href="./request-conditional#request-date-invalid"${_scopeId}><code${_scopeId}>request-date-invalid</code></a> (warning, MUST): <code${_scopeId}>If-Modified-Since: 2024-01-01</code> is not an HTTP date, so servers ignore the condition.</li><li${_scopeId}><a href="./request-conditional#request-if-range-invalid"${_scopeId}><code${_scopeId}>request-if-range-invalid</code></a> (warning, MUST): <code${_scopeId}>If-Range: W/&quot;a&quot;</code> is a weak entity tag, so servers send the whole content instead of the range.</li><li${_scopeId}><a href="./request-conditional#request-if-range-without-range"${_scopeId}><code${_scopeId}>request-if-range-without-range</code></a> (info, MUST): The request has If-Range but no Range, so servers ignore it.</li><li${_scopeId}><a href="./request-conditional#request-range-invalid"${_scopeId}><code${_scopeId}>request-range-invalid</code></a> (warning, MUST): <code${_scopeId}>Range: 0-499</code> has no range unit, so servers ignore it and send the whole content.</li><li${_scopeId}><a href="./request-conditional#request-range-not-get"${_scopeId}><code${_scopeId}>request-range-not-get</code></a> (info, MUST): Servers ignore Range in a POST request.</li><li${_scopeId}><a href="./request-preferences#request-accept-invalid"${_scopeId}><code${_scopeId}>request-accept-invalid</code></a> (warning, MUST): In Accept, <code${_scopeId}>text/html;q=2</code> has a weight that is not a number from 0 to 1, so servers skip it or ignore the whole header.</li><li${_scopeId}><a href="./request-preferences#request-accept-encoding-nothing"${_scopeId}><code${_scopeId}>request-accept-encoding-nothing</code></a> (warning, SHOULD): <code${_scopeId}>Accept-Encoding: identity;q=0</code> allows no encoding, not even none, so servers can answer <a class="ref sc c4" href="/status/415" title="Unsupported Media Type"${_scopeId}>415</a> or ignore it.</li><li${_scopeId}><a href="./request-preferences#request-priority-invalid"${_scopeId}><code${_scopeId}>request-priority-invalid</code></a> (warning, MUST): <code${_scopeId}>Priority: u=8</code> has an urgency (u) that is not a whole number from 0 to 7, so servers ignore that part or all of it.</li><li${_scopeId}><a href="./request-credentials#request-authorization-invalid"${_scopeId}><code${_scopeId}>request-authorization-invalid</code></a> (error, MUST): Authorization has the scheme Bearer without a token, so servers answer <a class="ref sc c4" href="/status/401" title="Unauthorized"${_scopeId}>401</a> or <a class="ref sc c4" href="/status/400" title="Bad Request"${_scopeId}>400</a>.</li><li${_scopeId}><a href="./request-credentials#request-cookie-attribute"${_scopeId}><code${_scopeId}>request-cookie-attribute</code></a> (warning, MUST): Cookie contains Path, an attribute of <a class="ref" href="/headers/set-cookie"${_scopeId}>Set-Cookie</a>, which servers read as another cookie.</li><li${_scopeId}><a href="./request-credentials#request-cookie-repeated"${_scopeId}><code${_scopeId}>request-cookie-repeated</code></a> (warning, MUST): The request has 2 Cookie headers. Over HTTP/1.1 many servers read only one of them.</li><li${_scopeId}><a href="./request-credentials#request-cookie-commas"${_scopeId}><code${_scopeId}>request-cookie-commas</code></a> (warning, MUST): Cookie separates its pairs with commas, so servers read one cookie with a long value.</li><li${_scopeId}><a href="./request-context#request-referer-forbidden-part"${_scopeId}><code${_scopeId}>request-referer-forbidden-part</code></a> (warning, MUST): Referer contains a user name or a password, which the server and its logs then know.</li><li${_scopeId}><a href="./request-context#request-origin-invalid"${_scopeId}><code${_scopeId}>request-origin-invalid</code></a> (error, MUST): <code${_scopeId}>Origin: https://a.example/</code> is not an origin, so servers refuse it in CORS and in checks against forged requests.</li><li${_scopeId}><a href="./session#redirect-chain-loop"${_scopeId}><code${_scopeId}>redirect-chain-loop</code></a> (error, advice): The redirects lead back to <a href="https://a.example/1" target="_blank" rel="noreferrer"${_scopeId}>https://a.example/1</a> after 2 hops.</li><li${_scopeId}><a href="./session#redirect-chain-long"${_scopeId}><code${_scopeId}>redirect-chain-long</code></a> (info, advice): The client has to follow more than 5 redirects in a row.</li><li${_scopeId}><a href="./session#status-304-missing-headers"${_scopeId}><code${_scopeId}>status-304-missing-headers</code></a> (warning, MUST): The <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a> has no <a class="ref" href="/headers/cache-control"${_scopeId}>Cache-Control</a>, but the <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> for <a href="https://a.example/" target="_blank" rel="noreferrer"${_scopeId}>https://a.example/</a> had. Caches can&#39;t update the stored response.</li><li${_scopeId}><a href="./session#status-304-non-zero-content-length"${_scopeId}><code${_scopeId}>status-304-non-zero-content-length</code></a> (warning, MUST): The <a class="ref sc c3" href="/status/304" title="Not Modified"${_scopeId}>304</a> has <code${_scopeId}>Content-Length: 7</code>, but the <a class="ref sc c2" href="/status/200" title="OK"${_scopeId}>200</a> for <a href="https://a.example/" target="_blank" rel="noreferrer"${_scopeId}>https://a.example/</a> had 10.</li><li${_scopeId}><a href="./session#etag-encoding-suffix"${_scopeId}><code${_scopeId}>etag-encoding-suffix</code></a> (info, MUST): The strong entity tag <code${_scopeId}>&quot;a&quot;</code> is used for content with different codings: none and gzip.</li><li${_scopeId}><a href="./session#head-differs-from-get"${_scopeId}><code${_scopeId}>head-differs-from-get</code></a> (warning, SHOULD): For <a href="https://a.example/" target="_blank" rel="noreferrer"${_scopeId}>https://a.example/</a>, HEAD has <code${_scopeId}>Content-Length: 0</code> but GET has <code${_scopeId}>Content-Length: 10</code>, so clients learn something wrong from it.</li><li${_scopeId}><a href="./session#cors-origin-without-vary"${_scopeId}><code${_scopeId}>cors-origin-without-vary</code></a> (warning, SHOULD): <a href="https://a.example/" target="_blank" rel="noreferrer"${_scopeId}>https://a.example/</a> allows <a href="https://a.test" target="_blank" rel="noreferrer"${_scopeId}>https://a.test</a> and <a href="https://b.test" target="_blank" rel="noreferrer"${_scopeId}>https://b.test</a>, depending on the Origin of the request, but Vary lacks Origin. Caches can hand one to the other, and browsers block the response there.</li></ul>`);
      } else {
        return [
          createVNode("h2", {
            id: "accept",
            tabindex: "-1"
          }, [
            createTextVNode("Accept "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept",
              "aria-label": 'Permalink to "Accept"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept" }, "The header Accept")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-415-missing-accept" }, [
                createVNode("code", null, "status-415-missing-accept")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/415",
                title: "Unsupported Media Type"
              }, "415"),
              createTextVNode(" (Unsupported Media Type) doesn't say which formats are supported.")
            ])
          ]),
          createVNode("h2", {
            id: "accept-ch",
            tabindex: "-1"
          }, [
            createTextVNode("Accept-CH "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept-ch",
              "aria-label": 'Permalink to "Accept-CH"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept-ch" }, "The header Accept-CH")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./structured-fields#sf-invalid" }, [
                createVNode("code", null, "sf-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/accept-ch"
              }, "Accept-CH"),
              createTextVNode(" is not a valid structured list, so clients ignore it: expected a comma at offset 11.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./structured-fields#sf-key-contradicted" }, [
                createVNode("code", null, "sf-key-contradicted")
              ]),
              createTextVNode(" (warning, MUST): Priority has two values for "),
              createVNode("code", null, "u"),
              createTextVNode(". Clients ignore all but the last one.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./places#secure-header-over-http" }, [
                createVNode("code", null, "secure-header-over-http")
              ]),
              createTextVNode(" (info, MUST): Browsers ignore "),
              createVNode("a", {
                class: "ref",
                href: "/headers/clear-site-data"
              }, "Clear-Site-Data"),
              createTextVNode(" over http.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#accept-ch-invalid" }, [
                createVNode("code", null, "accept-ch-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'Accept-CH: "DPR"'),
              createTextVNode(" has a member that is not a token, so browsers don't learn which hints you want.")
            ])
          ]),
          createVNode("h2", {
            id: "accept-patch",
            tabindex: "-1"
          }, [
            createTextVNode("Accept-Patch "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept-patch",
              "aria-label": 'Permalink to "Accept-Patch"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept-patch" }, "The header Accept-Patch")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#accept-patch-invalid" }, [
                createVNode("code", null, "accept-patch-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Accept-Patch: json"),
              createTextVNode(" has "),
              createVNode("code", null, "json"),
              createTextVNode(", which is not a media type, so clients can't tell which patch formats you accept.")
            ])
          ]),
          createVNode("h2", {
            id: "accept-post",
            tabindex: "-1"
          }, [
            createTextVNode("Accept-Post "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept-post",
              "aria-label": 'Permalink to "Accept-Post"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept-post" }, "The header Accept-Post")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#accept-post-invalid" }, [
                createVNode("code", null, "accept-post-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Accept-Post: json"),
              createTextVNode(" has "),
              createVNode("code", null, "json"),
              createTextVNode(", which is not a media type, so clients can't tell which formats you accept.")
            ])
          ]),
          createVNode("h2", {
            id: "accept-query",
            tabindex: "-1"
          }, [
            createTextVNode("Accept-Query "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept-query",
              "aria-label": 'Permalink to "Accept-Query"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept-query" }, "The header Accept-Query")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#accept-query-invalid" }, [
                createVNode("code", null, "accept-query-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Accept-Query: json"),
              createTextVNode(" has a member that is not a media type, so clients can't tell which query formats you accept.")
            ])
          ]),
          createVNode("h2", {
            id: "accept-ranges",
            tabindex: "-1"
          }, [
            createTextVNode("Accept-Ranges "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept-ranges",
              "aria-label": 'Permalink to "Accept-Ranges"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept-ranges" }, "The header Accept-Ranges")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./range#accept-ranges-none-206" }, [
                createVNode("code", null, "accept-ranges-none-206")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/206",
                title: "Partial Content"
              }, "206"),
              createTextVNode(" (Partial Content) serves a range, but "),
              createVNode("code", null, "Accept-Ranges: none"),
              createTextVNode(" tells clients not to ask for ranges.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#range-ignored" }, [
                createVNode("code", null, "range-ignored")
              ]),
              createTextVNode(" (info, SHOULD): The server advertises "),
              createVNode("code", null, "Accept-Ranges: bytes"),
              createTextVNode(", but it ignored the Range header of the request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#accept-ranges-invalid" }, [
                createVNode("code", null, "accept-ranges-invalid")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "Accept-Ranges: true"),
              createTextVNode(" has "),
              createVNode("code", null, "true"),
              createTextVNode(" where a name belongs, so clients don't know that they can ask for ranges.")
            ])
          ]),
          createVNode("h2", {
            id: "accept-signature",
            tabindex: "-1"
          }, [
            createTextVNode("Accept-Signature "),
            createVNode("a", {
              class: "header-anchor",
              href: "#accept-signature",
              "aria-label": 'Permalink to "Accept-Signature"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/accept-signature" }, "The header Accept-Signature")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#accept-signature-invalid" }, [
                createVNode("code", null, "accept-signature-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'Accept-Signature: sig1="@method"'),
              createTextVNode(" has sig1, which is not a list of strings in parentheses, so clients can't tell which signature you want.")
            ])
          ]),
          createVNode("h2", {
            id: "access-control-allow-credentials",
            tabindex: "-1"
          }, [
            createTextVNode("Access-Control-Allow-Credentials "),
            createVNode("a", {
              class: "header-anchor",
              href: "#access-control-allow-credentials",
              "aria-label": 'Permalink to "Access-Control-Allow-Credentials"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/access-control-allow-credentials" }, "The header Access-Control-Allow-Credentials")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-star-credentials" }, [
                createVNode("code", null, "cors-star-credentials")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Access-Control-Allow-Origin: *"),
              createTextVNode(" doesn't work with credentials, so browsers block responses to requests that have them.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-credentials-value" }, [
                createVNode("code", null, "cors-credentials-value")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Access-Control-Allow-Credentials: True"),
              createTextVNode(" is ignored: the only valid value is "),
              createVNode("code", null, "true"),
              createTextVNode(", in lower case.")
            ])
          ]),
          createVNode("h2", {
            id: "access-control-allow-headers",
            tabindex: "-1"
          }, [
            createTextVNode("Access-Control-Allow-Headers "),
            createVNode("a", {
              class: "header-anchor",
              href: "#access-control-allow-headers",
              "aria-label": 'Permalink to "Access-Control-Allow-Headers"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/access-control-allow-headers" }, "The header Access-Control-Allow-Headers")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./cors-lists#cors-wildcard-authorization" }, [
                createVNode("code", null, "cors-wildcard-authorization")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Access-Control-Allow-Headers: *"),
              createTextVNode(" doesn't cover Authorization, which the preflight asks for.")
            ])
          ]),
          createVNode("h2", {
            id: "access-control-allow-methods",
            tabindex: "-1"
          }, [
            createTextVNode("Access-Control-Allow-Methods "),
            createVNode("a", {
              class: "header-anchor",
              href: "#access-control-allow-methods",
              "aria-label": 'Permalink to "Access-Control-Allow-Methods"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/access-control-allow-methods" }, "The header Access-Control-Allow-Methods")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./cors-lists#cors-list-invalid" }, [
                createVNode("code", null, "cors-list-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "GET PUT"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/access-control-allow-methods"
              }, "Access-Control-Allow-Methods"),
              createTextVNode(" is not a method, so the preflight fails and browsers don't send the request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors-lists#cors-method-case" }, [
                createVNode("code", null, "cors-method-case")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "patch"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/access-control-allow-methods"
              }, "Access-Control-Allow-Methods"),
              createTextVNode(" doesn't allow PATCH, because methods are case-sensitive.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors-lists#cors-wildcard-credentials" }, [
                createVNode("code", null, "cors-wildcard-credentials")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Access-Control-Allow-Headers: *"),
              createTextVNode(" means a header called "),
              createVNode("code", null, "*"),
              createTextVNode(" if the request has credentials, so it allows no header.")
            ])
          ]),
          createVNode("h2", {
            id: "access-control-allow-origin",
            tabindex: "-1"
          }, [
            createTextVNode("Access-Control-Allow-Origin "),
            createVNode("a", {
              class: "header-anchor",
              href: "#access-control-allow-origin",
              "aria-label": 'Permalink to "Access-Control-Allow-Origin"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/access-control-allow-origin" }, "The header Access-Control-Allow-Origin")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#vary-missing-origin" }, [
                createVNode("code", null, "vary-missing-origin")
              ]),
              createTextVNode(" (info, SHOULD): If the server repeats the Origin of each request, caches can hand "),
              createVNode("code", null, "Access-Control-Allow-Origin: https://a.example"),
              createTextVNode(" to pages of other origins, where browsers block the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-multiple-origins" }, [
                createVNode("code", null, "cors-multiple-origins")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Access-Control-Allow-Origin: https://a.example, https://b.example"),
              createTextVNode(" is not a single origin, so browsers block the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-origin-invalid" }, [
                createVNode("code", null, "cors-origin-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Access-Control-Allow-Origin: https://a.example/"),
              createTextVNode(" matches no origin, because it ends with a slash. Browsers block the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-origin-null" }, [
                createVNode("code", null, "cors-origin-null")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "Access-Control-Allow-Origin: null"),
              createTextVNode(" allows every sandboxed frame, on any site.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-preflight-not-ok" }, [
                createVNode("code", null, "cors-preflight-not-ok")
              ]),
              createTextVNode(" (error, MUST): The headers allow the preflight, but the status is "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/302",
                title: "Found"
              }, "302"),
              createTextVNode(", so browsers don't send the request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors#cors-expose-missing" }, [
                createVNode("code", null, "cors-expose-missing")
              ]),
              createTextVNode(" (info, advice): Scripts from other origins can't read "),
              createVNode("a", {
                class: "ref",
                href: "/headers/retry-after"
              }, "Retry-After"),
              createTextVNode(".")
            ])
          ]),
          createVNode("h2", {
            id: "access-control-expose-headers",
            tabindex: "-1"
          }, [
            createTextVNode("Access-Control-Expose-Headers "),
            createVNode("a", {
              class: "header-anchor",
              href: "#access-control-expose-headers",
              "aria-label": 'Permalink to "Access-Control-Expose-Headers"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/access-control-expose-headers" }, "The header Access-Control-Expose-Headers")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./cors-lists#cors-expose-invalid" }, [
                createVNode("code", null, "cors-expose-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "ETag Link"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/access-control-expose-headers"
              }, "Access-Control-Expose-Headers"),
              createTextVNode(" is not a header name, so scripts can't read the header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cors-lists#cors-expose-set-cookie" }, [
                createVNode("code", null, "cors-expose-set-cookie")
              ]),
              createTextVNode(" (info, MUST): Browsers hide "),
              createVNode("a", {
                class: "ref",
                href: "/headers/set-cookie"
              }, "Set-Cookie"),
              createTextVNode(" from scripts, even if "),
              createVNode("a", {
                class: "ref",
                href: "/headers/access-control-expose-headers"
              }, "Access-Control-Expose-Headers"),
              createTextVNode(" names it.")
            ])
          ]),
          createVNode("h2", {
            id: "access-control-max-age",
            tabindex: "-1"
          }, [
            createTextVNode("Access-Control-Max-Age "),
            createVNode("a", {
              class: "header-anchor",
              href: "#access-control-max-age",
              "aria-label": 'Permalink to "Access-Control-Max-Age"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/access-control-max-age" }, "The header Access-Control-Max-Age")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./header-section#field-singleton-repeated" }, [
                createVNode("code", null, "field-singleton-repeated")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" appears 2 times with different values, so recipients disagree about which one counts.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#cors-max-age-invalid" }, [
                createVNode("code", null, "cors-max-age-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Access-Control-Max-Age: 1h"),
              createTextVNode(" is not a number of seconds, so browsers keep the preflight result for 5 seconds.")
            ])
          ]),
          createVNode("h2", {
            id: "activate-storage-access",
            tabindex: "-1"
          }, [
            createTextVNode("Activate-Storage-Access "),
            createVNode("a", {
              class: "header-anchor",
              href: "#activate-storage-access",
              "aria-label": 'Permalink to "Activate-Storage-Access"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/activate-storage-access" }, "The header Activate-Storage-Access")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#activate-storage-access-invalid" }, [
                createVNode("code", null, "activate-storage-access-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Activate-Storage-Access: retry"),
              createTextVNode(" has no allowed-origin, so browsers don't grant the access.")
            ])
          ]),
          createVNode("h2", {
            id: "age",
            tabindex: "-1"
          }, [
            createTextVNode("Age "),
            createVNode("a", {
              class: "header-anchor",
              href: "#age",
              "aria-label": 'Permalink to "Age"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/age" }, "The header Age")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#age-invalid" }, [
                createVNode("code", null, "age-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Age: -5"),
              createTextVNode(" is not a number of seconds.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#age-exceeds-max-age" }, [
                createVNode("code", null, "age-exceeds-max-age")
              ]),
              createTextVNode(" (info, advice): The response was fresh for 60 s, but it is "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/100",
                title: "Continue"
              }, "100"),
              createTextVNode(" s old: a cache served it stale.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#age-from-origin" }, [
                createVNode("code", null, "age-from-origin")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Age: 100"),
              createTextVNode(" shows that a cache stored the response, but "),
              createVNode("code", null, "no-store"),
              createTextVNode(" forbids that.")
            ])
          ]),
          createVNode("h2", {
            id: "allow",
            tabindex: "-1"
          }, [
            createTextVNode("Allow "),
            createVNode("a", {
              class: "header-anchor",
              href: "#allow",
              "aria-label": 'Permalink to "Allow"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/allow" }, "The header Allow")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-405-missing-allow" }, [
                createVNode("code", null, "status-405-missing-allow")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/405",
                title: "Method Not Allowed"
              }, "405"),
              createTextVNode(" has no Allow header, so the client can't tell which methods the resource supports.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-405-allow-lists-method" }, [
                createVNode("code", null, "status-405-allow-lists-method")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/405",
                title: "Method Not Allowed"
              }, "405"),
              createTextVNode(" rejects POST, but "),
              createVNode("code", null, "Allow: GET, POST"),
              createTextVNode(" lists it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-405-allow-get-without-head" }, [
                createVNode("code", null, "status-405-allow-get-without-head")
              ]),
              createTextVNode(" (info, MUST): "),
              createVNode("code", null, "Allow: GET, POST"),
              createTextVNode(" lists GET without HEAD. General-purpose servers must support both.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#allow-invalid" }, [
                createVNode("code", null, "allow-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Allow: GET POST"),
              createTextVNode(" is not a list of methods: "),
              createVNode("code", null, "GET POST"),
              createTextVNode(" is not a method name.")
            ])
          ]),
          createVNode("h2", {
            id: "alt-svc",
            tabindex: "-1"
          }, [
            createTextVNode("Alt-Svc "),
            createVNode("a", {
              class: "header-anchor",
              href: "#alt-svc",
              "aria-label": 'Permalink to "Alt-Svc"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/alt-svc" }, "The header Alt-Svc")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./alternative-service#alt-svc-invalid" }, [
                createVNode("code", null, "alt-svc-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Alt-Svc: h3=:443"),
              createTextVNode(" has the authority "),
              createVNode("code", null, ":443"),
              createTextVNode(" without quotes, so clients ignore it or handle it differently.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./alternative-service#alt-svc-draft-only" }, [
                createVNode("code", null, "alt-svc-draft-only")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, 'Alt-Svc: h3-29=":443"; ma=86400'),
              createTextVNode(" offers drafts of HTTP/3 only, which current browsers no longer use.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./alternative-service#alt-svc-on-421" }, [
                createVNode("code", null, "alt-svc-on-421")
              ]),
              createTextVNode(" (warning, MUST): Clients ignore "),
              createVNode("a", {
                class: "ref",
                href: "/headers/alt-svc"
              }, "Alt-Svc"),
              createTextVNode(" in a "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/421",
                title: "Misdirected Request"
              }, "421"),
              createTextVNode(" (Misdirected Request).")
            ])
          ]),
          createVNode("h2", {
            id: "cache-control",
            tabindex: "-1"
          }, [
            createTextVNode("Cache-Control "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cache-control",
              "aria-label": 'Permalink to "Cache-Control"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cache-control" }, "The header Cache-Control")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#redirect-permanent-uncontrolled" }, [
                createVNode("code", null, "redirect-permanent-uncontrolled")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/301",
                title: "Moved Permanently"
              }, "301"),
              createTextVNode(" is permanent and states no lifetime, so clients can cache it for a long time.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-invalid-syntax" }, [
                createVNode("code", null, "cc-invalid-syntax")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "no-cache max-age=0"),
              createTextVNode(" is not a valid directive, so caches ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-misspelled-directive" }, [
                createVNode("code", null, "cc-misspelled-directive")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "s-max-age"),
              createTextVNode(" is not a registered directive, so caches that don't know it ignore it. Did you mean "),
              createVNode("code", null, "s-maxage"),
              createTextVNode("?")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-unknown-directive" }, [
                createVNode("code", null, "cc-unknown-directive")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "x-mine"),
              createTextVNode(" is not a registered directive, so caches that don't know it ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-bad-argument" }, [
                createVNode("code", null, "cc-bad-argument")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "max-age=-1"),
              createTextVNode(" has an invalid argument; expected a whole number of seconds.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-duplicate-directive" }, [
                createVNode("code", null, "cc-duplicate-directive")
              ]),
              createTextVNode(" (warning, advice): The directive "),
              createVNode("code", null, "max-age"),
              createTextVNode(" appears more than once with different arguments. Caches use the first, or treat the response as stale.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-no-store-with-others" }, [
                createVNode("code", null, "cc-no-store-with-others")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "no-store"),
              createTextVNode(" forbids storing the response, but "),
              createVNode("code", null, "max-age=60"),
              createTextVNode(" only matters if it is stored.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-public-private" }, [
                createVNode("code", null, "cc-public-private")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "public"),
              createTextVNode(" and "),
              createVNode("code", null, "private"),
              createTextVNode(" contradict each other. Shared caches don't store the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-private-s-maxage" }, [
                createVNode("code", null, "cc-private-s-maxage")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "s-maxage"),
              createTextVNode(" is for shared caches, but "),
              createVNode("code", null, "private"),
              createTextVNode(" keeps shared caches from storing the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-no-cache-positive-max-age" }, [
                createVNode("code", null, "cc-no-cache-positive-max-age")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "no-cache"),
              createTextVNode(" makes caches revalidate every time, so "),
              createVNode("code", null, "max-age=60"),
              createTextVNode(" has no effect.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-no-cache-no-validator" }, [
                createVNode("code", null, "cc-no-cache-no-validator")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "no-cache"),
              createTextVNode(" makes caches revalidate, but the response has no ETag or "),
              createVNode("a", {
                class: "ref",
                href: "/headers/last-modified"
              }, "Last-Modified"),
              createTextVNode(" to revalidate with.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-immutable-no-max-age" }, [
                createVNode("code", null, "cc-immutable-no-max-age")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "immutable"),
              createTextVNode(" applies while the response is fresh, but the response states no lifetime.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-swr-without-max-age" }, [
                createVNode("code", null, "cc-swr-without-max-age")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "stale-while-revalidate"),
              createTextVNode(" extends a lifetime, but the response states none.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-must-understand-alone" }, [
                createVNode("code", null, "cc-must-understand-alone")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("code", null, "must-understand"),
              createTextVNode(" comes without "),
              createVNode("code", null, "no-store"),
              createTextVNode(", so caches that don't know "),
              createVNode("code", null, "must-understand"),
              createTextVNode(" may store the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-request-directive" }, [
                createVNode("code", null, "cc-request-directive")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "max-stale"),
              createTextVNode(" is a directive for requests and has no effect in a response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-huge-delta" }, [
                createVNode("code", null, "cc-huge-delta")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "max-age=31536000000"),
              createTextVNode(" is more than some caches can count. The limit is 2147483648 seconds, about 68 years.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#error-must-not-be-stored" }, [
                createVNode("code", null, "error-must-not-be-stored")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/428",
                title: "Precondition Required"
              }, "428"),
              createTextVNode(" must not be stored by caches, but it states a lifetime of 60 s.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#status-421-cacheable" }, [
                createVNode("code", null, "status-421-cacheable")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/421",
                title: "Misdirected Request"
              }, "421"),
              createTextVNode(" (Misdirected Request) is about one connection, but caches may keep it for 60 s.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#status-5xx-explicitly-cacheable" }, [
                createVNode("code", null, "status-5xx-explicitly-cacheable")
              ]),
              createTextVNode(" (warning, advice): Caches may keep this "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/500",
                title: "Internal Server Error"
              }, "500"),
              createTextVNode(" for 60 s, which can outlast the failure.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#status-4xx-long-cacheable" }, [
                createVNode("code", null, "status-4xx-long-cacheable")
              ]),
              createTextVNode(" (warning, advice): Caches may keep this "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/403",
                title: "Forbidden"
              }, "403"),
              createTextVNode(" for 3600 s, which can outlast its cause.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#status-404-cacheable-default" }, [
                createVNode("code", null, "status-404-cacheable-default")
              ]),
              createTextVNode(" (warning, advice): The "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/404",
                title: "Not Found"
              }, "404"),
              createTextVNode(" response states no lifetime, so caches may choose one.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#no-explicit-freshness" }, [
                createVNode("code", null, "no-explicit-freshness")
              ]),
              createTextVNode(" (info, advice): The "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" response states no lifetime, so caches may choose one.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#authorization-public" }, [
                createVNode("code", null, "authorization-public")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "Cache-Control: public, max-age=60"),
              createTextVNode(" lets shared caches reuse a response to a request that had credentials.")
            ])
          ]),
          createVNode("h2", {
            id: "cache-group-invalidation",
            tabindex: "-1"
          }, [
            createTextVNode("Cache-Group-Invalidation "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cache-group-invalidation",
              "aria-label": 'Permalink to "Cache-Group-Invalidation"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cache-group-invalidation" }, "The header Cache-Group-Invalidation")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./places#cache-group-invalidation-safe" }, [
                createVNode("code", null, "cache-group-invalidation-safe")
              ]),
              createTextVNode(" (error, MUST): Caches ignore "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cache-group-invalidation"
              }, "Cache-Group-Invalidation"),
              createTextVNode(" in the response to GET, which is a safe method.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#cache-group-invalidation-invalid" }, [
                createVNode("code", null, "cache-group-invalidation-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Cache-Group-Invalidation: scripts"),
              createTextVNode(" has a member that is not a string in double quotes, so caches invalidate nothing.")
            ])
          ]),
          createVNode("h2", {
            id: "cache-groups",
            tabindex: "-1"
          }, [
            createTextVNode("Cache-Groups "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cache-groups",
              "aria-label": 'Permalink to "Cache-Groups"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cache-groups" }, "The header Cache-Groups")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#cache-groups-invalid" }, [
                createVNode("code", null, "cache-groups-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Cache-Groups: scripts"),
              createTextVNode(" has a member that is not a string in double quotes, so caches don't group the response.")
            ])
          ]),
          createVNode("h2", {
            id: "cache-status",
            tabindex: "-1"
          }, [
            createTextVNode("Cache-Status "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cache-status",
              "aria-label": 'Permalink to "Cache-Status"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cache-status" }, "The header Cache-Status")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#cache-status-invalid" }, [
                createVNode("code", null, "cache-status-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Cache-Status: HIT"),
              createTextVNode(" has "),
              createVNode("code", null, "HIT"),
              createTextVNode(" where a name belongs, so tools can't tell what the cache did.")
            ])
          ]),
          createVNode("h2", {
            id: "cdn-cache-control",
            tabindex: "-1"
          }, [
            createTextVNode("CDN-Cache-Control "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cdn-cache-control",
              "aria-label": 'Permalink to "CDN-Cache-Control"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cdn-cache-control" }, "The header CDN-Cache-Control")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#targeted-cc-invalid" }, [
                createVNode("code", null, "targeted-cc-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "CDN-Cache-Control: max-age = 60"),
              createTextVNode(" is not a structured dictionary (expected a comma at offset 8), so CDNs ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#targeted-cc-contradicts" }, [
                createVNode("code", null, "targeted-cc-contradicts")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cdn-cache-control"
              }, "CDN-Cache-Control"),
              createTextVNode(" lets a CDN store a response with "),
              createVNode("a", {
                class: "ref",
                href: "/headers/set-cookie"
              }, "Set-Cookie"),
              createTextVNode(", although "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cache-control"
              }, "Cache-Control"),
              createTextVNode(" keeps it from other caches.")
            ])
          ]),
          createVNode("h2", {
            id: "clear-site-data",
            tabindex: "-1"
          }, [
            createTextVNode("Clear-Site-Data "),
            createVNode("a", {
              class: "header-anchor",
              href: "#clear-site-data",
              "aria-label": 'Permalink to "Clear-Site-Data"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/clear-site-data" }, "The header Clear-Site-Data")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#clear-site-data-invalid" }, [
                createVNode("code", null, "clear-site-data-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Clear-Site-Data: cache, cookies"),
              createTextVNode(" has "),
              createVNode("code", null, "cache"),
              createTextVNode(" without double quotes, so browsers clear nothing.")
            ])
          ]),
          createVNode("h2", {
            id: "connection",
            tabindex: "-1"
          }, [
            createTextVNode("Connection "),
            createVNode("a", {
              class: "header-anchor",
              href: "#connection",
              "aria-label": 'Permalink to "Connection"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/connection" }, "The header Connection")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-408-connection-close" }, [
                createVNode("code", null, "status-408-connection-close")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/408",
                title: "Request Timeout"
              }, "408"),
              createTextVNode(" (Request Timeout) doesn't say that the connection closes.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#connection-fields-h2" }, [
                createVNode("code", null, "connection-fields-h2")
              ]),
              createTextVNode(" (error, MUST): HTTP/2 forbids these headers: Connection. Clients must reject the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#connection-option-end-to-end" }, [
                createVNode("code", null, "connection-option-end-to-end")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Connection: close, Cache-Control"),
              createTextVNode(" names "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cache-control"
              }, "Cache-Control"),
              createTextVNode(", so proxies remove that header before it reaches the client.")
            ])
          ]),
          createVNode("h2", {
            id: "content-digest",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Digest "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-digest",
              "aria-label": 'Permalink to "Content-Digest"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-digest" }, "The header Content-Digest")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./integrity#digest-invalid" }, [
                createVNode("code", null, "digest-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Digest: sha-256=X48E9q"),
              createTextVNode(" is not a dictionary of digests, so clients can't check the content.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./integrity#digest-mismatch" }, [
                createVNode("code", null, "digest-mismatch")
              ]),
              createTextVNode(" (error, MUST): The sha-256 digest of the content doesn't match "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-digest"
              }, "Content-Digest"),
              createTextVNode(", so clients that check it reject the response.")
            ])
          ]),
          createVNode("h2", {
            id: "content-disposition",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Disposition "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-disposition",
              "aria-label": 'Permalink to "Content-Disposition"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-disposition" }, "The header Content-Disposition")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./disposition#content-disposition-invalid" }, [
                createVNode("code", null, "content-disposition-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Content-Disposition: attachment; filename=my report.pdf"),
              createTextVNode(" has a filename with a space but without quotes, so browsers ignore it or choose different file names.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./disposition#content-disposition-filename-star" }, [
                createVNode("code", null, "content-disposition-filename-star")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, `filename*="UTF-8''a.txt"`),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-disposition"
              }, "Content-Disposition"),
              createTextVNode(" is in quotes, so browsers ignore it and use filename.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./disposition#content-disposition-filename-unclear" }, [
                createVNode("code", null, "content-disposition-filename-unclear")
              ]),
              createTextVNode(" (warning, advice): Browsers save "),
              createVNode("code", null, 'filename="/foo.txt"'),
              createTextVNode(" under different names, because it has a path separator.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./disposition#content-disposition-names-differ" }, [
                createVNode("code", null, "content-disposition-names-differ")
              ]),
              createTextVNode(" (info, advice): The file is "),
              createVNode("code", null, "a.txt"),
              createTextVNode(" in filename but "),
              createVNode("code", null, "b.txt"),
              createTextVNode(" in filename*. Clients use the second one, and old ones the first.")
            ])
          ]),
          createVNode("h2", {
            id: "content-encoding",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Encoding "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-encoding",
              "aria-label": 'Permalink to "Content-Encoding"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-encoding" }, "The header Content-Encoding")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#vary-missing-accept-encoding" }, [
                createVNode("code", null, "vary-missing-accept-encoding")
              ]),
              createTextVNode(" (warning, SHOULD): Shared caches may hand content encoded with gzip to clients that can't decode it, because Vary lacks "),
              createVNode("a", {
                class: "ref",
                href: "/headers/accept-encoding"
              }, "Accept-Encoding"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#vary-missing-available-dictionary" }, [
                createVNode("code", null, "vary-missing-available-dictionary")
              ]),
              createTextVNode(" (error, MUST): The content is compressed with a dictionary (dcb), and Vary lacks Available-Dictionary, so caches can hand it to clients that can't decode it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#status-304-representation-metadata" }, [
                createVNode("code", null, "status-304-representation-metadata")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(" (Not Modified) has no content, but its headers describe some.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-encoding-unrequested" }, [
                createVNode("code", null, "content-encoding-unrequested")
              ]),
              createTextVNode(" (warning, SHOULD): The content is encoded with gzip, which "),
              createVNode("code", null, "Accept-Encoding: identity"),
              createTextVNode(" doesn't allow.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-encoding-unknown" }, [
                createVNode("code", null, "content-encoding-unknown")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "utf-8"),
              createTextVNode(" is not a content coding: it is not registered.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-encoding-corrupt" }, [
                createVNode("code", null, "content-encoding-corrupt")
              ]),
              createTextVNode(" (error, MUST): The body isn't encoded as "),
              createVNode("code", null, "Content-Encoding: gzip"),
              createTextVNode(" says, so clients can't decode it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-encoding-unread" }, [
                createVNode("code", null, "content-encoding-unread")
              ]),
              createTextVNode(" (info, advice): The body is encoded as "),
              createVNode("code", null, "compress"),
              createTextVNode(", which could not be decoded here, so rules about the content were skipped.")
            ])
          ]),
          createVNode("h2", {
            id: "content-language",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Language "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-language",
              "aria-label": 'Permalink to "Content-Language"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-language" }, "The header Content-Language")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#content-language-invalid" }, [
                createVNode("code", null, "content-language-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Content-Language: en_US"),
              createTextVNode(" has "),
              createVNode("code", null, "en_US"),
              createTextVNode(", which is not a language tag such as en-US, so clients can't tell the language.")
            ])
          ]),
          createVNode("h2", {
            id: "content-length",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Length "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-length",
              "aria-label": 'Permalink to "Content-Length"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-length" }, "The header Content-Length")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-204-has-content-length" }, [
                createVNode("code", null, "status-204-has-content-length")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/204",
                title: "No Content"
              }, "204"),
              createTextVNode(" (No Content) must not have a "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-length"
              }, "Content-Length"),
              createTextVNode(" header, but it has "),
              createVNode("code", null, "Content-Length: 5"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-206-content-length-mismatch" }, [
                createVNode("code", null, "status-206-content-length-mismatch")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Length: 100"),
              createTextVNode(" doesn't match "),
              createVNode("code", null, "Content-Range: bytes 0-9/100"),
              createTextVNode(", which covers 10 bytes.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#cl-multiple-different" }, [
                createVNode("code", null, "cl-multiple-different")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Length: 5, 6"),
              createTextVNode(" has different numbers, so recipients disagree about where the body ends.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#cl-invalid" }, [
                createVNode("code", null, "cl-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Length: +5"),
              createTextVNode(" is not a number of bytes.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#cl-body-mismatch" }, [
                createVNode("code", null, "cl-body-mismatch")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Length: 50"),
              createTextVNode(" doesn't match the 5 bytes that were sent.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#connect-2xx-framing" }, [
                createVNode("code", null, "connect-2xx-framing")
              ]),
              createTextVNode(" (warning, MUST): A "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" response to CONNECT must not have "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-length"
              }, "Content-Length"),
              createTextVNode(": after its headers the connection is a tunnel.")
            ])
          ]),
          createVNode("h2", {
            id: "content-range",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Range "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-range",
              "aria-label": 'Permalink to "Content-Range"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-range" }, "The header Content-Range")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./successful#content-range-unexpected" }, [
                createVNode("code", null, "content-range-unexpected")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "Content-Range: bytes 0-9/10"),
              createTextVNode(" has no meaning in a "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-206-missing-content-range" }, [
                createVNode("code", null, "status-206-missing-content-range")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/206",
                title: "Partial Content"
              }, "206"),
              createTextVNode(" (Partial Content) has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-range"
              }, "Content-Range"),
              createTextVNode(" header, so the client can't tell which part it received.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-206-multipart-content-range" }, [
                createVNode("code", null, "status-206-multipart-content-range")
              ]),
              createTextVNode(" (error, MUST): A "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/206",
                title: "Partial Content"
              }, "206"),
              createTextVNode(" (Partial Content) response with several parts must not have "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-range"
              }, "Content-Range"),
              createTextVNode(" among its own headers.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#content-range-invalid" }, [
                createVNode("code", null, "content-range-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Range: bytes 9-0/100"),
              createTextVNode(" is not valid, so the client can't use the part.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-416-missing-content-range" }, [
                createVNode("code", null, "status-416-missing-content-range")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/416",
                title: "Range Not Satisfiable"
              }, "416"),
              createTextVNode(" (Range Not Satisfiable) has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-range"
              }, "Content-Range"),
              createTextVNode(" header, so the client can't tell which ranges exist.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-416-content-range-form" }, [
                createVNode("code", null, "status-416-content-range-form")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/416",
                title: "Range Not Satisfiable"
              }, "416"),
              createTextVNode(" (Range Not Satisfiable) sends no part, but "),
              createVNode("code", null, "Content-Range: bytes 0-9/100"),
              createTextVNode(" describes one.")
            ])
          ]),
          createVNode("h2", {
            id: "content-security-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Security-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-security-policy",
              "aria-label": 'Permalink to "Content-Security-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-security-policy" }, "The header Content-Security-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-directive-unknown" }, [
                createVNode("code", null, "csp-directive-unknown")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "defualt-src"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(", because it is not a directive.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-directive-retired" }, [
                createVNode("code", null, "csp-directive-retired")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "block-all-mixed-content"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" is not part of CSP any more, and browsers ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-directive-repeated" }, [
                createVNode("code", null, "csp-directive-repeated")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore the second "),
              createVNode("code", null, "script-src"),
              createTextVNode(" of the policy in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(": only the first counts.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-directive-not-ascii" }, [
                createVNode("code", null, "csp-directive-not-ascii")
              ]),
              createTextVNode(" (error, MUST): Browsers skip "),
              createVNode("code", null, "img-src"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(", because it has a character that is not ASCII.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-comma" }, [
                createVNode("code", null, "csp-comma")
              ]),
              createTextVNode(" (warning, advice): The comma before "),
              createVNode("code", null, "script-src"),
              createTextVNode(" begins another policy. The "),
              createVNode("code", null, "default-src"),
              createTextVNode(" of the first one still applies to what "),
              createVNode("code", null, "script-src"),
              createTextVNode(" allows.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-value-ignored" }, [
                createVNode("code", null, "csp-value-ignored")
              ]),
              createTextVNode(" (info, MUST): Browsers ignore "),
              createVNode("code", null, "1"),
              createTextVNode(" after "),
              createVNode("code", null, "upgrade-insecure-requests"),
              createTextVNode(", which has no value.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-sandbox-token-unknown" }, [
                createVNode("code", null, "csp-sandbox-token-unknown")
              ]),
              createTextVNode(" (warning, MUST): Browsers ignore "),
              createVNode("code", null, "allow-script"),
              createTextVNode(" in the "),
              createVNode("code", null, "sandbox"),
              createTextVNode(" directive, which is not one of its tokens.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-report-uri-only" }, [
                createVNode("code", null, "csp-report-uri-only")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "report-uri"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" is deprecated.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-source-unquoted" }, [
                createVNode("code", null, "csp-source-unquoted")
              ]),
              createTextVNode(" (error, MUST): Browsers read "),
              createVNode("code", null, "self"),
              createTextVNode(" in the "),
              createVNode("code", null, "default-src"),
              createTextVNode(" of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" as a host name.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-keyword-unknown" }, [
                createVNode("code", null, "csp-keyword-unknown")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "'unsafe-inlin'"),
              createTextVNode(" in the "),
              createVNode("code", null, "script-src"),
              createTextVNode(" of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(", because it is not a keyword, nonce or hash.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-source-invalid" }, [
                createVNode("code", null, "csp-source-invalid")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "*://cdn.example.com"),
              createTextVNode(" in the "),
              createVNode("code", null, "script-src"),
              createTextVNode(" of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(", because it is not a source.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-source-query" }, [
                createVNode("code", null, "csp-source-query")
              ]),
              createTextVNode(" (info, MUST): "),
              createVNode("code", null, "https://cdn.example.com/a.js?v=1"),
              createTextVNode(" in the "),
              createVNode("code", null, "script-src"),
              createTextVNode(" of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" has a query or fragment, which a source cannot have.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-semicolon-missing" }, [
                createVNode("code", null, "csp-semicolon-missing")
              ]),
              createTextVNode(" (error, MUST): Browsers read the directive "),
              createVNode("code", null, "script-src"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" as a source of "),
              createVNode("code", null, "default-src"),
              createTextVNode(", because no semicolon precedes it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-none-with-others" }, [
                createVNode("code", null, "csp-none-with-others")
              ]),
              createTextVNode(" (warning, MUST): Browsers ignore "),
              createVNode("code", null, "'none'"),
              createTextVNode(" in the "),
              createVNode("code", null, "script-src"),
              createTextVNode(" of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(", because the list has other sources.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-frame-ancestors-source" }, [
                createVNode("code", null, "csp-frame-ancestors-source")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "'unsafe-inline'"),
              createTextVNode(" has no meaning in "),
              createVNode("code", null, "frame-ancestors"),
              createTextVNode(", so browsers ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp-sources#csp-trusted-types-value" }, [
                createVNode("code", null, "csp-trusted-types-value")
              ]),
              createTextVNode(" (error, MUST): Without "),
              createVNode("code", null, "'script'"),
              createTextVNode(", "),
              createVNode("code", null, "require-trusted-types-for"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" has no effect.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#report-endpoint-undefined" }, [
                createVNode("code", null, "report-endpoint-undefined")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(" reports to the endpoint "),
              createVNode("code", null, "csp"),
              createTextVNode(", which "),
              createVNode("a", {
                class: "ref",
                href: "/headers/reporting-endpoints"
              }, "Reporting-Endpoints"),
              createTextVNode(" doesn't define, so browsers drop the reports.")
            ])
          ]),
          createVNode("h2", {
            id: "content-security-policy-report-only",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Security-Policy-Report-Only "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-security-policy-report-only",
              "aria-label": 'Permalink to "Content-Security-Policy-Report-Only"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-security-policy-report-only" }, "The header Content-Security-Policy-Report-Only")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-report-only-ignored" }, [
                createVNode("code", null, "csp-report-only-ignored")
              ]),
              createTextVNode(" (warning, MUST): Browsers ignore "),
              createVNode("code", null, "sandbox"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy-report-only"
              }, "Content-Security-Policy-Report-Only"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./csp#csp-report-only-unreported" }, [
                createVNode("code", null, "csp-report-only-unreported")
              ]),
              createTextVNode(" (info, advice): The policy in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy-report-only"
              }, "Content-Security-Policy-Report-Only"),
              createTextVNode(" has no effect on the server: it has neither report-to nor report-uri.")
            ])
          ]),
          createVNode("h2", {
            id: "content-type",
            tabindex: "-1"
          }, [
            createTextVNode("Content-Type "),
            createVNode("a", {
              class: "header-anchor",
              href: "#content-type",
              "aria-label": 'Permalink to "Content-Type"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/content-type" }, "The header Content-Type")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-200-error-body" }, [
                createVNode("code", null, "status-200-error-body")
              ]),
              createTextVNode(' (warning, advice): The body reports an error ("status": '),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/404",
                title: "Not Found"
              }, "404"),
              createTextVNode("), but the status is "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-207-not-xml" }, [
                createVNode("code", null, "status-207-not-xml")
              ]),
              createTextVNode(" (info, advice): By default, the body of "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/207",
                title: "Multi-Status"
              }, "207"),
              createTextVNode(" (Multi-Status) is an XML document, but this one is "),
              createVNode("code", null, "application/json"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#error-html-for-json" }, [
                createVNode("code", null, "error-html-for-json")
              ]),
              createTextVNode(" (warning, advice): The "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/404",
                title: "Not Found"
              }, "404"),
              createTextVNode(" response is an HTML page, but the client asked for JSON: "),
              createVNode("code", null, "Accept: application/json"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-type-missing" }, [
                createVNode("code", null, "content-type-missing")
              ]),
              createTextVNode(" (warning, SHOULD): The body has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(", so clients have to guess what it is.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-type-invalid" }, [
                createVNode("code", null, "content-type-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Type: json"),
              createTextVNode(" is not a media type.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#multipart-boundary-missing" }, [
                createVNode("code", null, "multipart-boundary-missing")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Type: multipart/mixed"),
              createTextVNode(" has no boundary, so clients can't tell the parts of the body from each other.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#content-type-body-mismatch" }, [
                createVNode("code", null, "content-type-body-mismatch")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "Content-Type: application/json"),
              createTextVNode(" says JSON, but the body is HTML.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#html-charset-missing" }, [
                createVNode("code", null, "html-charset-missing")
              ]),
              createTextVNode(" (info, advice): Neither "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" nor the page names a character encoding, so browsers guess.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#json-charset-param" }, [
                createVNode("code", null, "json-charset-param")
              ]),
              createTextVNode(" (info, MUST): JSON has to be sent in UTF-8, but "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" says "),
              createVNode("code", null, "charset=iso-8859-1"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./negotiation#not-acceptable-type" }, [
                createVNode("code", null, "not-acceptable-type")
              ]),
              createTextVNode(" (info, advice): The response is "),
              createVNode("code", null, "text/html"),
              createTextVNode(", which "),
              createVNode("code", null, "Accept: text/csv"),
              createTextVNode(" doesn't allow.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./charset#charset-mismatch" }, [
                createVNode("code", null, "charset-mismatch")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "Content-Type: text/plain; charset=utf-8"),
              createTextVNode(" says UTF-8, but byte 3 of the body is not UTF-8, so clients show wrong characters.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./security#nosniff-missing" }, [
                createVNode("code", null, "nosniff-missing")
              ]),
              createTextVNode(" (info, advice): Without "),
              createVNode("a", {
                class: "ref",
                href: "/headers/x-content-type-options"
              }, "X-Content-Type-Options"),
              createTextVNode(", browsers may treat "),
              createVNode("code", null, "text/html"),
              createTextVNode(" as another type.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./security#csp-missing-html" }, [
                createVNode("code", null, "csp-missing-html")
              ]),
              createTextVNode(" (info, advice): The page has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(", so nothing limits injected scripts.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-not-json" }, [
                createVNode("code", null, "problem-not-json")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" is "),
              createVNode("code", null, "application/problem+json"),
              createTextVNode(", but the body is not a JSON object.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-status-mismatch" }, [
                createVNode("code", null, "problem-status-mismatch")
              ]),
              createTextVNode(" (error, MUST): The problem has "),
              createVNode("code", null, '"status": 500'),
              createTextVNode(", but the response is "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/404",
                title: "Not Found"
              }, "404"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-status-type" }, [
                createVNode("code", null, "problem-status-type")
              ]),
              createTextVNode(" (warning, MUST): The problem has "),
              createVNode("code", null, '"status": "404"'),
              createTextVNode(", which is not a number, so clients ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-on-success" }, [
                createVNode("code", null, "problem-on-success")
              ]),
              createTextVNode(" (warning, advice): The body is a problem document, but "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" says that there is no problem.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-member-type" }, [
                createVNode("code", null, "problem-member-type")
              ]),
              createTextVNode(" (warning, MUST): The problem's "),
              createVNode("code", null, "detail"),
              createTextVNode(" is not a string, so clients ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-type-invalid" }, [
                createVNode("code", null, "problem-type-invalid")
              ]),
              createTextVNode(" (warning, SHOULD): The problem's type "),
              createVNode("code", null, "probs/a"),
              createTextVNode(" is not an absolute URL or a full path, so it means something else at each URL.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-title-generic" }, [
                createVNode("code", null, "problem-title-generic")
              ]),
              createTextVNode(" (info, SHOULD): The problem has the default type, but its title is "),
              createVNode("code", null, "No such order"),
              createTextVNode(" instead of the phrase of "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/404",
                title: "Not Found"
              }, "404"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-wrong-media-type" }, [
                createVNode("code", null, "problem-wrong-media-type")
              ]),
              createTextVNode(" (warning, advice): The body is a problem document, but its "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" is "),
              createVNode("code", null, "application/json"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./problem#problem-leaks-internals" }, [
                createVNode("code", null, "problem-leaks-internals")
              ]),
              createTextVNode(" (warning, advice): The problem's "),
              createVNode("code", null, "detail"),
              createTextVNode(" contains a stack trace.")
            ])
          ]),
          createVNode("h2", {
            id: "critical-ch",
            tabindex: "-1"
          }, [
            createTextVNode("Critical-CH "),
            createVNode("a", {
              class: "header-anchor",
              href: "#critical-ch",
              "aria-label": 'Permalink to "Critical-CH"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/critical-ch" }, "The header Critical-CH")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#critical-ch-invalid" }, [
                createVNode("code", null, "critical-ch-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'Critical-CH: "Sec-CH-DPR"'),
              createTextVNode(" has a member that is not a token, so browsers don't repeat the request with the hints.")
            ])
          ]),
          createVNode("h2", {
            id: "cross-origin-embedder-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Cross-Origin-Embedder-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cross-origin-embedder-policy",
              "aria-label": 'Permalink to "Cross-Origin-Embedder-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cross-origin-embedder-policy" }, "The header Cross-Origin-Embedder-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#coep-without-coop" }, [
                createVNode("code", null, "coep-without-coop")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cross-origin-embedder-policy"
              }, "Cross-Origin-Embedder-Policy"),
              createTextVNode(" alone restricts a page without isolating it: a page that is not in a frame also needs "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cross-origin-opener-policy"
              }, "Cross-Origin-Opener-Policy"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./places#report-to-parameter-invalid" }, [
                createVNode("code", null, "report-to-parameter-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Cross-Origin-Opener-Policy: same-origin; report-to=coop"),
              createTextVNode(" has the parameter report-to, which is not a string in double quotes, so browsers send no reports.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#coep-invalid" }, [
                createVNode("code", null, "coep-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Cross-Origin-Embedder-Policy: "require-corp"'),
              createTextVNode(" is not "),
              createVNode("code", null, "unsafe-none"),
              createTextVNode(", "),
              createVNode("code", null, "require-corp"),
              createTextVNode(" or "),
              createVNode("code", null, "credentialless"),
              createTextVNode(", so browsers ignore it and the page can load resources that don't opt in.")
            ])
          ]),
          createVNode("h2", {
            id: "cross-origin-opener-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Cross-Origin-Opener-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cross-origin-opener-policy",
              "aria-label": 'Permalink to "Cross-Origin-Opener-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cross-origin-opener-policy" }, "The header Cross-Origin-Opener-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#coop-invalid" }, [
                createVNode("code", null, "coop-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Cross-Origin-Opener-Policy: "same-origin"'),
              createTextVNode(" is not "),
              createVNode("code", null, "unsafe-none"),
              createTextVNode(", "),
              createVNode("code", null, "same-origin-allow-popups"),
              createTextVNode(", "),
              createVNode("code", null, "same-origin"),
              createTextVNode(" or "),
              createVNode("code", null, "noopener-allow-popups"),
              createTextVNode(", so browsers ignore it and the page isn't isolated from its opener.")
            ])
          ]),
          createVNode("h2", {
            id: "cross-origin-resource-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Cross-Origin-Resource-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#cross-origin-resource-policy",
              "aria-label": 'Permalink to "Cross-Origin-Resource-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/cross-origin-resource-policy" }, "The header Cross-Origin-Resource-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#corp-invalid" }, [
                createVNode("code", null, "corp-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Cross-Origin-Resource-Policy: Same-Origin"),
              createTextVNode(" is not "),
              createVNode("code", null, "same-origin"),
              createTextVNode(", "),
              createVNode("code", null, "same-site"),
              createTextVNode(" or "),
              createVNode("code", null, "cross-origin"),
              createTextVNode(", so browsers ignore it: pages can embed the resource, except that pages with COEP can't.")
            ])
          ]),
          createVNode("h2", {
            id: "date",
            tabindex: "-1"
          }, [
            createTextVNode("Date "),
            createVNode("a", {
              class: "header-anchor",
              href: "#date",
              "aria-label": 'Permalink to "Date"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/date" }, "The header Date")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./header-section#date-missing" }, [
                createVNode("code", null, "date-missing")
              ]),
              createTextVNode(" (info, MUST): The response has no Date header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./header-section#date-invalid" }, [
                createVNode("code", null, "date-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Date: 2024-01-01T00:00:00Z"),
              createTextVNode(" is not in the date format that servers must send.")
            ])
          ]),
          createVNode("h2", {
            id: "deprecation",
            tabindex: "-1"
          }, [
            createTextVNode("Deprecation "),
            createVNode("a", {
              class: "header-anchor",
              href: "#deprecation",
              "aria-label": 'Permalink to "Deprecation"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/deprecation" }, "The header Deprecation")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./deprecation#deprecation-invalid" }, [
                createVNode("code", null, "deprecation-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Deprecation: true"),
              createTextVNode(" is not a structured date, so clients can't read it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deprecation#deprecation-no-link" }, [
                createVNode("code", null, "deprecation-no-link")
              ]),
              createTextVNode(" (info, advice): The response has a Deprecation header but no link that tells developers what to do.")
            ])
          ]),
          createVNode("h2", {
            id: "document-isolation-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Document-Isolation-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#document-isolation-policy",
              "aria-label": 'Permalink to "Document-Isolation-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/document-isolation-policy" }, "The header Document-Isolation-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#document-isolation-policy-invalid" }, [
                createVNode("code", null, "document-isolation-policy-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Document-Isolation-Policy: "isolate-and-require-corp"'),
              createTextVNode(" is not "),
              createVNode("code", null, "none"),
              createTextVNode(", "),
              createVNode("code", null, "isolate-and-require-corp"),
              createTextVNode(" or "),
              createVNode("code", null, "isolate-and-credentialless"),
              createTextVNode(", so browsers ignore it and don't isolate the document.")
            ])
          ]),
          createVNode("h2", {
            id: "document-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Document-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#document-policy",
              "aria-label": 'Permalink to "Document-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/document-policy" }, "The header Document-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#document-policy-invalid" }, [
                createVNode("code", null, "document-policy-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Document-Policy: js-profiling=(self)"),
              createTextVNode(" has js-profiling, which is not a boolean, an integer, a number or a token, so browsers that support the feature ignore the whole policy.")
            ])
          ]),
          createVNode("h2", {
            id: "etag",
            tabindex: "-1"
          }, [
            createTextVNode("ETag "),
            createVNode("a", {
              class: "header-anchor",
              href: "#etag",
              "aria-label": 'Permalink to "ETag"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/etag" }, "The header ETag")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-206-no-validator" }, [
                createVNode("code", null, "status-206-no-validator")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/206",
                title: "Partial Content"
              }, "206"),
              createTextVNode(" (Partial Content) has neither ETag nor "),
              createVNode("a", {
                class: "ref",
                href: "/headers/last-modified"
              }, "Last-Modified"),
              createTextVNode(", so the client can't tell which parts belong together.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#etag-weak-with-ranges" }, [
                createVNode("code", null, "etag-weak-with-ranges")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, 'ETag: W/"a"'),
              createTextVNode(" is weak, so clients can't use it in If-Range to resume the download.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#etag-invalid" }, [
                createVNode("code", null, "etag-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "ETag: 5f3a"),
              createTextVNode(" is not a valid entity tag, so caches can't compare it reliably.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#etag-multiple" }, [
                createVNode("code", null, "etag-multiple")
              ]),
              createTextVNode(" (error, MUST): The response has more than one entity tag: "),
              createVNode("code", null, '"a", "b"'),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#inm-ignored" }, [
                createVNode("code", null, "inm-ignored")
              ]),
              createTextVNode(" (warning, MUST): The client already has "),
              createVNode("code", null, 'W/"a"'),
              createTextVNode(", which its If-None-Match lists, but the server sent the content again.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#status-304-missing-etag" }, [
                createVNode("code", null, "status-304-missing-etag")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(" (Not Modified) has no ETag, but the request has If-None-Match.")
            ])
          ]),
          createVNode("h2", {
            id: "expect-ct",
            tabindex: "-1"
          }, [
            createTextVNode("Expect-CT "),
            createVNode("a", {
              class: "header-anchor",
              href: "#expect-ct",
              "aria-label": 'Permalink to "Expect-CT"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/expect-ct" }, "The header Expect-CT")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./obsolete#expect-ct-obsolete" }, [
                createVNode("code", null, "expect-ct-obsolete")
              ]),
              createTextVNode(" (info, advice): Browsers do not read "),
              createVNode("a", {
                class: "ref",
                href: "/headers/expect-ct"
              }, "Expect-CT"),
              createTextVNode(" any more: they require Certificate Transparency for every certificate.")
            ])
          ]),
          createVNode("h2", {
            id: "expires",
            tabindex: "-1"
          }, [
            createTextVNode("Expires "),
            createVNode("a", {
              class: "header-anchor",
              href: "#expires",
              "aria-label": 'Permalink to "Expires"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/expires" }, "The header Expires")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./cache-control#cc-expires-disagree" }, [
                createVNode("code", null, "cc-expires-disagree")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("code", null, "max-age"),
              createTextVNode(" gives a lifetime of 60 s, but Expires gives 3600 s. Caches ignore Expires.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#expires-invalid" }, [
                createVNode("code", null, "expires-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Expires: tomorrow"),
              createTextVNode(" is not an HTTP date, so caches treat the response as expired.")
            ])
          ]),
          createVNode("h2", {
            id: "feature-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Feature-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#feature-policy",
              "aria-label": 'Permalink to "Feature-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/feature-policy" }, "The header Feature-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./obsolete#feature-policy-obsolete" }, [
                createVNode("code", null, "feature-policy-obsolete")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/feature-policy"
              }, "Feature-Policy"),
              createTextVNode(" was replaced by "),
              createVNode("a", {
                class: "ref",
                href: "/headers/permissions-policy"
              }, "Permissions-Policy"),
              createTextVNode(", which has another syntax.")
            ])
          ]),
          createVNode("h2", {
            id: "im",
            tabindex: "-1"
          }, [
            createTextVNode("IM "),
            createVNode("a", {
              class: "header-anchor",
              href: "#im",
              "aria-label": 'Permalink to "IM"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/im" }, "The header IM")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-226-missing-im" }, [
                createVNode("code", null, "status-226-missing-im")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/226",
                title: "IM Used"
              }, "226"),
              createTextVNode(" (IM Used) has no IM header, so the client can't tell how to decode the body.")
            ])
          ]),
          createVNode("h2", {
            id: "integrity-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Integrity-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#integrity-policy",
              "aria-label": 'Permalink to "Integrity-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/integrity-policy" }, "The header Integrity-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#integrity-policy-ineffective" }, [
                createVNode("code", null, "integrity-policy-ineffective")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/integrity-policy"
              }, "Integrity-Policy"),
              createTextVNode(" has no effect: "),
              createVNode("code", null, "blocked-destinations"),
              createTextVNode(" lists neither "),
              createVNode("code", null, "script"),
              createTextVNode(" nor "),
              createVNode("code", null, "style"),
              createTextVNode(", without quotes.")
            ])
          ]),
          createVNode("h2", {
            id: "last-modified",
            tabindex: "-1"
          }, [
            createTextVNode("Last-Modified "),
            createVNode("a", {
              class: "header-anchor",
              href: "#last-modified",
              "aria-label": 'Permalink to "Last-Modified"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/last-modified" }, "The header Last-Modified")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#last-modified-future" }, [
                createVNode("code", null, "last-modified-future")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Last-Modified: Mon, 07 Nov 1994 08:49:37 GMT"),
              createTextVNode(" is later than "),
              createVNode("code", null, "Date: Sun, 06 Nov 1994 08:49:37 GMT"),
              createTextVNode(".")
            ])
          ]),
          createVNode("h2", {
            id: "link",
            tabindex: "-1"
          }, [
            createTextVNode("Link "),
            createVNode("a", {
              class: "header-anchor",
              href: "#link",
              "aria-label": 'Permalink to "Link"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/link" }, "The header Link")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./informational#status-103-missing-link" }, [
                createVNode("code", null, "status-103-missing-link")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/103",
                title: "Early Hints"
              }, "103"),
              createTextVNode(" (Early Hints) has no Link header, so the client has nothing to preload.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-invalid" }, [
                createVNode("code", null, "link-invalid")
              ]),
              createTextVNode(" (warning, MUST): In Link, "),
              createVNode("code", null, '/page/2; rel="next"'),
              createTextVNode(" can't be parsed, so clients skip it and every link after it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-rel-missing" }, [
                createVNode("code", null, "link-rel-missing")
              ]),
              createTextVNode(" (warning, MUST): The link to "),
              createVNode("code", null, "/2"),
              createTextVNode(" has no rel parameter, so clients don't know what it is for and drop it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-parameter-repeated" }, [
                createVNode("code", null, "link-parameter-repeated")
              ]),
              createTextVNode(" (warning, MUST): The link to "),
              createVNode("code", null, "/2"),
              createTextVNode(" has rel 2 times. Clients ignore all but the first.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-uri-invalid" }, [
                createVNode("code", null, "link-uri-invalid")
              ]),
              createTextVNode(" (warning, MUST): In Link, the target "),
              createVNode("code", null, "/a b"),
              createTextVNode(" is not a URI reference, so clients can drop the link or follow another one.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-type-invalid" }, [
                createVNode("code", null, "link-type-invalid")
              ]),
              createTextVNode(" (warning, MUST): In Link, "),
              createVNode("code", null, 'type="b c/d"'),
              createTextVNode(" is not a media type.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-hint-ignored" }, [
                createVNode("code", null, "link-hint-ignored")
              ]),
              createTextVNode(" (warning, advice): Browsers ignore the preload of "),
              createVNode("code", null, "/a.js"),
              createTextVNode(": it has no as parameter.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-font-crossorigin" }, [
                createVNode("code", null, "link-font-crossorigin")
              ]),
              createTextVNode(" (warning, advice): The font "),
              createVNode("code", null, "/a.woff2"),
              createTextVNode(" is preloaded without crossorigin, so browsers load it twice.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./link#link-rev-deprecated" }, [
                createVNode("code", null, "link-rev-deprecated")
              ]),
              createTextVNode(" (info, advice): Link has a rev parameter, which is deprecated because its meaning confused authors.")
            ])
          ]),
          createVNode("h2", {
            id: "location",
            tabindex: "-1"
          }, [
            createTextVNode("Location "),
            createVNode("a", {
              class: "header-anchor",
              href: "#location",
              "aria-label": 'Permalink to "Location"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/location" }, "The header Location")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-201-missing-location" }, [
                createVNode("code", null, "status-201-missing-location")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/201",
                title: "Created"
              }, "201"),
              createTextVNode(" (Created) answers a POST without a Location header, which means that the new resource has the URL of the request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./successful#location-unexpected" }, [
                createVNode("code", null, "location-unexpected")
              ]),
              createTextVNode(" (info, advice): Location has no defined meaning in a "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" response to this request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#redirect-missing-location" }, [
                createVNode("code", null, "redirect-missing-location")
              ]),
              createTextVNode(" (error, SHOULD): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/301",
                title: "Moved Permanently"
              }, "301"),
              createTextVNode(" has no Location header, so clients can't follow the redirect.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#redirect-location-invalid" }, [
                createVNode("code", null, "redirect-location-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Location: /a b"),
              createTextVNode(" is not a valid URL: it contains U+0020.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#redirect-loop-self" }, [
                createVNode("code", null, "redirect-loop-self")
              ]),
              createTextVNode(" (error, advice): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/302",
                title: "Found"
              }, "302"),
              createTextVNode(" redirects GET "),
              createVNode("a", {
                href: "https://example.com/a",
                target: "_blank",
                rel: "noreferrer"
              }, "https://example.com/a"),
              createTextVNode(" to itself.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#redirect-https-to-http" }, [
                createVNode("code", null, "redirect-https-to-http")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/302",
                title: "Found"
              }, "302"),
              createTextVNode(" redirects from https to the unencrypted "),
              createVNode("code", null, "http://example.com/a"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#status-300-missing-choices" }, [
                createVNode("code", null, "status-300-missing-choices")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/300",
                title: "Multiple Choices"
              }, "300"),
              createTextVNode(" (Multiple Choices) lists no choices: it has no body and no Location or Link header.")
            ])
          ]),
          createVNode("h2", {
            id: "nel",
            tabindex: "-1"
          }, [
            createTextVNode("NEL "),
            createVNode("a", {
              class: "header-anchor",
              href: "#nel",
              "aria-label": 'Permalink to "NEL"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/nel" }, "The header NEL")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#nel-incomplete" }, [
                createVNode("code", null, "nel-incomplete")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore NEL, because "),
              createVNode("code", null, "max_age"),
              createTextVNode(" is not a number of seconds.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#nel-group-undefined" }, [
                createVNode("code", null, "nel-group-undefined")
              ]),
              createTextVNode(" (warning, MUST): NEL reports to the group "),
              createVNode("code", null, "other"),
              createTextVNode(", which "),
              createVNode("a", {
                class: "ref",
                href: "/headers/report-to"
              }, "Report-To"),
              createTextVNode(" doesn't define, so browsers drop the reports.")
            ])
          ]),
          createVNode("h2", {
            id: "no-vary-search",
            tabindex: "-1"
          }, [
            createTextVNode("No-Vary-Search "),
            createVNode("a", {
              class: "header-anchor",
              href: "#no-vary-search",
              "aria-label": 'Permalink to "No-Vary-Search"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/no-vary-search" }, "The header No-Vary-Search")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#no-vary-search-invalid" }, [
                createVNode("code", null, "no-vary-search-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "No-Vary-Search: params=(utm_source)"),
              createTextVNode(" has params, which is not a boolean or a list of strings in parentheses, so caches and browsers treat every query as another URL.")
            ])
          ]),
          createVNode("h2", {
            id: "origin-agent-cluster",
            tabindex: "-1"
          }, [
            createTextVNode("Origin-Agent-Cluster "),
            createVNode("a", {
              class: "header-anchor",
              href: "#origin-agent-cluster",
              "aria-label": 'Permalink to "Origin-Agent-Cluster"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/origin-agent-cluster" }, "The header Origin-Agent-Cluster")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#origin-agent-cluster-invalid" }, [
                createVNode("code", null, "origin-agent-cluster-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Origin-Agent-Cluster: true"),
              createTextVNode(" is not a boolean, so browsers ignore it.")
            ])
          ]),
          createVNode("h2", {
            id: "permissions-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Permissions-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#permissions-policy",
              "aria-label": 'Permalink to "Permissions-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/permissions-policy" }, "The header Permissions-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./permissions#permissions-policy-invalid" }, [
                createVNode("code", null, "permissions-policy-invalid")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "Permissions-Policy: camera 'none'; microphone 'self' https://a.example"),
              createTextVNode(", because it has the syntax of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/feature-policy"
              }, "Feature-Policy"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./permissions#permissions-policy-value-ignored" }, [
                createVNode("code", null, "permissions-policy-value-ignored")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "none"),
              createTextVNode(" in the allowlist of camera in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/permissions-policy"
              }, "Permissions-Policy"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./permissions#permissions-policy-semicolon" }, [
                createVNode("code", null, "permissions-policy-semicolon")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "microphone"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/permissions-policy"
              }, "Permissions-Policy"),
              createTextVNode(": after a semicolon it is a parameter of camera.")
            ])
          ]),
          createVNode("h2", {
            id: "pragma",
            tabindex: "-1"
          }, [
            createTextVNode("Pragma "),
            createVNode("a", {
              class: "header-anchor",
              href: "#pragma",
              "aria-label": 'Permalink to "Pragma"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/pragma" }, "The header Pragma")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#pragma-in-response" }, [
                createVNode("code", null, "pragma-in-response")
              ]),
              createTextVNode(" (info, advice): Pragma has no specified meaning in a response.")
            ])
          ]),
          createVNode("h2", {
            id: "priority",
            tabindex: "-1"
          }, [
            createTextVNode("Priority "),
            createVNode("a", {
              class: "header-anchor",
              href: "#priority",
              "aria-label": 'Permalink to "Priority"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/priority" }, "The header Priority")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#priority-invalid" }, [
                createVNode("code", null, "priority-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Priority: u=8"),
              createTextVNode(" has u, which is not an integer from 0 to 7, so clients ignore that parameter.")
            ])
          ]),
          createVNode("h2", {
            id: "proxy-authenticate",
            tabindex: "-1"
          }, [
            createTextVNode("Proxy-Authenticate "),
            createVNode("a", {
              class: "header-anchor",
              href: "#proxy-authenticate",
              "aria-label": 'Permalink to "Proxy-Authenticate"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/proxy-authenticate" }, "The header Proxy-Authenticate")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#status-407-missing-proxy-authenticate" }, [
                createVNode("code", null, "status-407-missing-proxy-authenticate")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/407",
                title: "Proxy Authentication Required"
              }, "407"),
              createTextVNode(" has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/proxy-authenticate"
              }, "Proxy-Authenticate"),
              createTextVNode(" header, so the client can't tell how to authenticate.")
            ])
          ]),
          createVNode("h2", {
            id: "proxy-status",
            tabindex: "-1"
          }, [
            createTextVNode("Proxy-Status "),
            createVNode("a", {
              class: "header-anchor",
              href: "#proxy-status",
              "aria-label": 'Permalink to "Proxy-Status"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/proxy-status" }, "The header Proxy-Status")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#proxy-status-invalid" }, [
                createVNode("code", null, "proxy-status-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'Proxy-Status: ExampleCDN; error="connection_timeout"'),
              createTextVNode(" has the parameter error, which is not a token, so tools can't tell what went wrong.")
            ])
          ]),
          createVNode("h2", {
            id: "public-key-pins",
            tabindex: "-1"
          }, [
            createTextVNode("Public-Key-Pins "),
            createVNode("a", {
              class: "header-anchor",
              href: "#public-key-pins",
              "aria-label": 'Permalink to "Public-Key-Pins"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/public-key-pins" }, "The header Public-Key-Pins")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./obsolete#public-key-pins-obsolete" }, [
                createVNode("code", null, "public-key-pins-obsolete")
              ]),
              createTextVNode(" (info, advice): Browsers do not read "),
              createVNode("a", {
                class: "ref",
                href: "/headers/public-key-pins"
              }, "Public-Key-Pins"),
              createTextVNode(" any more.")
            ])
          ]),
          createVNode("h2", {
            id: "ratelimit",
            tabindex: "-1"
          }, [
            createTextVNode("RateLimit "),
            createVNode("a", {
              class: "header-anchor",
              href: "#ratelimit",
              "aria-label": 'Permalink to "RateLimit"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/ratelimit" }, "The header RateLimit")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./rate-limit#ratelimit-invalid" }, [
                createVNode("code", null, "ratelimit-invalid")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "RateLimit: 50 of 100"),
              createTextVNode(" is not a structured list or dictionary, so clients ignore it.")
            ])
          ]),
          createVNode("h2", {
            id: "referrer-policy",
            tabindex: "-1"
          }, [
            createTextVNode("Referrer-Policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#referrer-policy",
              "aria-label": 'Permalink to "Referrer-Policy"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/referrer-policy" }, "The header Referrer-Policy")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#referrer-policy-invalid" }, [
                createVNode("code", null, "referrer-policy-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Referrer-Policy: always"),
              createTextVNode(" names no known policy, so browsers ignore it and apply their default policy.")
            ])
          ]),
          createVNode("h2", {
            id: "refresh",
            tabindex: "-1"
          }, [
            createTextVNode("Refresh "),
            createVNode("a", {
              class: "header-anchor",
              href: "#refresh",
              "aria-label": 'Permalink to "Refresh"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/refresh" }, "The header Refresh")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#refresh-invalid" }, [
                createVNode("code", null, "refresh-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Refresh: url=/a"),
              createTextVNode(" does not begin with a number of seconds, so browsers ignore it.")
            ])
          ]),
          createVNode("h2", {
            id: "report-to",
            tabindex: "-1"
          }, [
            createTextVNode("Report-To "),
            createVNode("a", {
              class: "header-anchor",
              href: "#report-to",
              "aria-label": 'Permalink to "Report-To"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/report-to" }, "The header Report-To")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#report-to-group-incomplete" }, [
                createVNode("code", null, "report-to-group-incomplete")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore a group in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/report-to"
              }, "Report-To"),
              createTextVNode(", because max_age is not a number of seconds.")
            ])
          ]),
          createVNode("h2", {
            id: "reporting-endpoints",
            tabindex: "-1"
          }, [
            createTextVNode("Reporting-Endpoints "),
            createVNode("a", {
              class: "header-anchor",
              href: "#reporting-endpoints",
              "aria-label": 'Permalink to "Reporting-Endpoints"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/reporting-endpoints" }, "The header Reporting-Endpoints")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./reporting#report-endpoint-insecure" }, [
                createVNode("code", null, "report-endpoint-insecure")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore the endpoint "),
              createVNode("code", null, "http://r.example/"),
              createTextVNode(" in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/reporting-endpoints"
              }, "Reporting-Endpoints"),
              createTextVNode(", because it is not https.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#reporting-endpoints-invalid" }, [
                createVNode("code", null, "reporting-endpoints-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Reporting-Endpoints: csp=abc"),
              createTextVNode(" has csp, which is not a string in double quotes, so browsers ignore that endpoint.")
            ])
          ]),
          createVNode("h2", {
            id: "retry-after",
            tabindex: "-1"
          }, [
            createTextVNode("Retry-After "),
            createVNode("a", {
              class: "header-anchor",
              href: "#retry-after",
              "aria-label": 'Permalink to "Retry-After"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/retry-after" }, "The header Retry-After")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./rate-limit#status-429-missing-retry-after" }, [
                createVNode("code", null, "status-429-missing-retry-after")
              ]),
              createTextVNode(" (warning, MAY): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/429",
                title: "Too Many Requests"
              }, "429"),
              createTextVNode(" doesn't say when to retry, so clients have to guess.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./rate-limit#status-503-missing-retry-after" }, [
                createVNode("code", null, "status-503-missing-retry-after")
              ]),
              createTextVNode(" (info, MAY): "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/503",
                title: "Service Unavailable"
              }, "503"),
              createTextVNode(" (Service Unavailable) doesn't say when to retry.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./rate-limit#retry-after-invalid" }, [
                createVNode("code", null, "retry-after-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Retry-After: 1.5"),
              createTextVNode(" is not a number of seconds or an HTTP date, so clients can't use it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./rate-limit#retry-after-past" }, [
                createVNode("code", null, "retry-after-past")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "Retry-After: Sun, 06 Nov 1994 08:00:00 GMT"),
              createTextVNode(" is earlier than "),
              createVNode("code", null, "Date: Sun, 06 Nov 1994 08:49:37 GMT"),
              createTextVNode(".")
            ])
          ]),
          createVNode("h2", {
            id: "sec-websocket-protocol",
            tabindex: "-1"
          }, [
            createTextVNode("Sec-WebSocket-Protocol "),
            createVNode("a", {
              class: "header-anchor",
              href: "#sec-websocket-protocol",
              "aria-label": 'Permalink to "Sec-WebSocket-Protocol"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/sec-websocket-protocol" }, "The header Sec-WebSocket-Protocol")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#websocket-choice-not-offered" }, [
                createVNode("code", null, "websocket-choice-not-offered")
              ]),
              createTextVNode(" (error, MUST): The server chose "),
              createVNode("code", null, "Sec-WebSocket-Protocol: chat"),
              createTextVNode(", which the client didn't offer, so the client fails the connection.")
            ])
          ]),
          createVNode("h2", {
            id: "server",
            tabindex: "-1"
          }, [
            createTextVNode("Server "),
            createVNode("a", {
              class: "header-anchor",
              href: "#server",
              "aria-label": 'Permalink to "Server"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/server" }, "The header Server")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./security#server-version-leak" }, [
                createVNode("code", null, "server-version-leak")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("code", null, "Server: nginx/1.22.1"),
              createTextVNode(" names the version, which helps attackers find known vulnerabilities.")
            ])
          ]),
          createVNode("h2", {
            id: "server-timing",
            tabindex: "-1"
          }, [
            createTextVNode("Server-Timing "),
            createVNode("a", {
              class: "header-anchor",
              href: "#server-timing",
              "aria-label": 'Permalink to "Server-Timing"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/server-timing" }, "The header Server-Timing")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#server-timing-invalid" }, [
                createVNode("code", null, "server-timing-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Server-Timing: total=123"),
              createTextVNode(" has "),
              createVNode("code", null, "total=123"),
              createTextVNode(", a name without a duration, so browsers don't show the metric as you meant it.")
            ])
          ]),
          createVNode("h2", {
            id: "set-cookie",
            tabindex: "-1"
          }, [
            createTextVNode("Set-Cookie "),
            createVNode("a", {
              class: "header-anchor",
              href: "#set-cookie",
              "aria-label": 'Permalink to "Set-Cookie"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/set-cookie" }, "The header Set-Cookie")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#set-cookie-shared-cacheable" }, [
                createVNode("code", null, "set-cookie-shared-cacheable")
              ]),
              createTextVNode(" (error, advice): "),
              createVNode("code", null, "Cache-Control: public, max-age=60"),
              createTextVNode(" lets shared caches hand this cookie to other users.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#set-cookie-heuristic" }, [
                createVNode("code", null, "set-cookie-heuristic")
              ]),
              createTextVNode(" (warning, advice): Shared caches may store this cookie: nothing forbids it, and "),
              createVNode("a", {
                class: "ref",
                href: "/headers/last-modified"
              }, "Last-Modified"),
              createTextVNode(" lets them derive a lifetime.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#status-304-set-cookie" }, [
                createVNode("code", null, "status-304-set-cookie")
              ]),
              createTextVNode(" (warning, advice): Caches may add this cookie to the stored response and hand it to other clients.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-samesite-none-insecure" }, [
                createVNode("code", null, "cookie-samesite-none-insecure")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": SameSite=None needs Secure.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-prefix-invalid" }, [
                createVNode("code", null, "cookie-prefix-invalid")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "__Host-a"),
              createTextVNode(": the prefix "),
              createVNode("code", null, "__Secure-"),
              createTextVNode(" needs Secure, and "),
              createVNode("code", null, "__Host-"),
              createTextVNode(" needs Secure, Path=/ and no Domain.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-partitioned-insecure" }, [
                createVNode("code", null, "cookie-partitioned-insecure")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": Partitioned needs Secure.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-insecure-on-https" }, [
                createVNode("code", null, "cookie-insecure-on-https")
              ]),
              createTextVNode(" (info, advice): Browsers send the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" over unencrypted http too, because it has no Secure attribute.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-session-not-httponly" }, [
                createVNode("code", null, "cookie-session-not-httponly")
              ]),
              createTextVNode(" (info, advice): Scripts can read the cookie "),
              createVNode("code", null, "connect.sid"),
              createTextVNode(", because it has no HttpOnly attribute.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-expires-invalid" }, [
                createVNode("code", null, "cookie-expires-invalid")
              ]),
              createTextVNode(" (warning, SHOULD): Browsers can't read the Expires date of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(", so the cookie ends with the session.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-max-age-invalid" }, [
                createVNode("code", null, "cookie-max-age-invalid")
              ]),
              createTextVNode(" (warning, SHOULD): Browsers ignore the Max-Age of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(", because it isn't a whole number.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-too-large" }, [
                createVNode("code", null, "cookie-too-large")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": its name and value are longer than 4096 bytes.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#cookie-duplicate" }, [
                createVNode("code", null, "cookie-duplicate")
              ]),
              createTextVNode(" (warning, SHOULD): The response sets the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" more than once for the same domain and path, and the last one wins.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookies#set-cookie-folded" }, [
                createVNode("code", null, "set-cookie-folded")
              ]),
              createTextVNode(" (error, SHOULD): One "),
              createVNode("a", {
                class: "ref",
                href: "/headers/set-cookie"
              }, "Set-Cookie"),
              createTextVNode(" line sets more than one cookie, so browsers lose all but the first.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-domain-mismatch" }, [
                createVNode("code", null, "cookie-domain-mismatch")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": its Domain doesn't include the host shop.example.com.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-domain-single-label" }, [
                createVNode("code", null, "cookie-domain-single-label")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": Domain is a whole top-level domain.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-domain-address" }, [
                createVNode("code", null, "cookie-domain-address")
              ]),
              createTextVNode(" (info, SHOULD): The Domain of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" is an IP address, which has no subdomains.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-secure-over-http" }, [
                createVNode("code", null, "cookie-secure-over-http")
              ]),
              createTextVNode(" (warning, MUST): Browsers reject the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": it has Secure, and example.com sent it over http.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-http-prefix-invalid" }, [
                createVNode("code", null, "cookie-http-prefix-invalid")
              ]),
              createTextVNode(" (error, MUST): Browsers reject the cookie "),
              createVNode("code", null, "__Http-a"),
              createTextVNode(": the prefixes "),
              createVNode("code", null, "__Http-"),
              createTextVNode(" and "),
              createVNode("code", null, "__Host-Http-"),
              createTextVNode(" need Secure and HttpOnly.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-path-invalid" }, [
                createVNode("code", null, "cookie-path-invalid")
              ]),
              createTextVNode(" (warning, SHOULD): Browsers ignore the Path of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(", because it doesn't begin with a slash, and use the directory of the URL.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-samesite-invalid" }, [
                createVNode("code", null, "cookie-samesite-invalid")
              ]),
              createTextVNode(" (warning, SHOULD): Browsers ignore the SameSite of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(": the values are Strict, Lax and None.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-scope#cookie-partitioned-samesite" }, [
                createVNode("code", null, "cookie-partitioned-samesite")
              ]),
              createTextVNode(" (info, advice): The cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" is Partitioned for use in frames of other sites, but without SameSite=None browsers do not send it there.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-nameless" }, [
                createVNode("code", null, "cookie-nameless")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("code", null, "Set-Cookie: =value; Path=/"),
              createTextVNode(" has no cookie name. Some clients ignore it, and others send it back without a name.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-name-invalid" }, [
                createVNode("code", null, "cookie-name-invalid")
              ]),
              createTextVNode(" (info, SHOULD): The cookie name "),
              createVNode("code", null, "a[b]"),
              createTextVNode(" has characters that a token can't have.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-value-invalid" }, [
                createVNode("code", null, "cookie-value-invalid")
              ]),
              createTextVNode(" (info, SHOULD): The value of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" has a space, comma, quote, backslash or non-ASCII character.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-attribute-misspelled" }, [
                createVNode("code", null, "cookie-attribute-misspelled")
              ]),
              createTextVNode(" (warning, advice): Browsers ignore "),
              createVNode("code", null, "http-only"),
              createTextVNode(", which is not an attribute of cookies. "),
              createVNode("code", null, "HttpOnly"),
              createTextVNode(" is.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-attribute-contradiction" }, [
                createVNode("code", null, "cookie-attribute-contradiction")
              ]),
              createTextVNode(" (warning, SHOULD): The cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" has an attribute twice with different values, and browsers use the last one.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-lifetime-long" }, [
                createVNode("code", null, "cookie-lifetime-long")
              ]),
              createTextVNode(" (info, SHOULD): The cookie "),
              createVNode("code", null, "a"),
              createTextVNode(" lives for more than 400 days, after which browsers delete it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./cookie-syntax#cookie-attribute-too-long" }, [
                createVNode("code", null, "cookie-attribute-too-long")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore an attribute of the cookie "),
              createVNode("code", null, "a"),
              createTextVNode(", because its value is longer than 1024 bytes.")
            ])
          ]),
          createVNode("h2", {
            id: "set-login",
            tabindex: "-1"
          }, [
            createTextVNode("Set-Login "),
            createVNode("a", {
              class: "header-anchor",
              href: "#set-login",
              "aria-label": 'Permalink to "Set-Login"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/set-login" }, "The header Set-Login")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#set-login-invalid" }, [
                createVNode("code", null, "set-login-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Set-Login: "logged-in"'),
              createTextVNode(" is not "),
              createVNode("code", null, "logged-in"),
              createTextVNode(" or "),
              createVNode("code", null, "logged-out"),
              createTextVNode(", so browsers ignore it.")
            ])
          ]),
          createVNode("h2", {
            id: "signature",
            tabindex: "-1"
          }, [
            createTextVNode("Signature "),
            createVNode("a", {
              class: "header-anchor",
              href: "#signature",
              "aria-label": 'Permalink to "Signature"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/signature" }, "The header Signature")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./integrity#signature-labels-differ" }, [
                createVNode("code", null, "signature-labels-differ")
              ]),
              createTextVNode(" (error, MUST): The label sig1 is in Signature but not in "),
              createVNode("a", {
                class: "ref",
                href: "/headers/signature-input"
              }, "Signature-Input"),
              createTextVNode(", so verifiers reject the signature.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./values#signature-invalid" }, [
                createVNode("code", null, "signature-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Signature: sig1="d2hhdA=="'),
              createTextVNode(" has sig1, which is not a byte sequence between colons, so verifiers reject the signature.")
            ])
          ]),
          createVNode("h2", {
            id: "signature-input",
            tabindex: "-1"
          }, [
            createTextVNode("Signature-Input "),
            createVNode("a", {
              class: "header-anchor",
              href: "#signature-input",
              "aria-label": 'Permalink to "Signature-Input"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/signature-input" }, "The header Signature-Input")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#signature-input-invalid" }, [
                createVNode("code", null, "signature-input-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Signature-Input: sig1=("date");created="1618884473"'),
              createTextVNode(" has the parameter created, which is not an integer, so verifiers reject the signature.")
            ])
          ]),
          createVNode("h2", {
            id: "speculation-rules",
            tabindex: "-1"
          }, [
            createTextVNode("Speculation-Rules "),
            createVNode("a", {
              class: "header-anchor",
              href: "#speculation-rules",
              "aria-label": 'Permalink to "Speculation-Rules"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/speculation-rules" }, "The header Speculation-Rules")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#speculation-rules-invalid" }, [
                createVNode("code", null, "speculation-rules-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Speculation-Rules: rules.json"),
              createTextVNode(" has a member that is not a string in double quotes, so browsers don't fetch those rules.")
            ])
          ]),
          createVNode("h2", {
            id: "strict-transport-security",
            tabindex: "-1"
          }, [
            createTextVNode("Strict-Transport-Security "),
            createVNode("a", {
              class: "header-anchor",
              href: "#strict-transport-security",
              "aria-label": 'Permalink to "Strict-Transport-Security"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/strict-transport-security" }, "The header Strict-Transport-Security")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./security#hsts-invalid" }, [
                createVNode("code", null, "hsts-invalid")
              ]),
              createTextVNode(" (error, MUST): Browsers ignore "),
              createVNode("code", null, "Strict-Transport-Security: includeSubDomains"),
              createTextVNode(": it has no max-age.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./security#hsts-repeated" }, [
                createVNode("code", null, "hsts-repeated")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/strict-transport-security"
              }, "Strict-Transport-Security"),
              createTextVNode(" appears 2 times, and browsers read only the first: "),
              createVNode("code", null, "max-age=31536000"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./security#hsts-over-http" }, [
                createVNode("code", null, "hsts-over-http")
              ]),
              createTextVNode(" (info, MUST): Browsers ignore "),
              createVNode("a", {
                class: "ref",
                href: "/headers/strict-transport-security"
              }, "Strict-Transport-Security"),
              createTextVNode(" over http.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./security#hsts-short" }, [
                createVNode("code", null, "hsts-short")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/strict-transport-security"
              }, "Strict-Transport-Security"),
              createTextVNode(" ends after 3600 s, which is less than a year.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./security#hsts-preload-ineligible" }, [
                createVNode("code", null, "hsts-preload-ineligible")
              ]),
              createTextVNode(" (info, advice): The preload lists of browsers don't accept "),
              createVNode("code", null, "Strict-Transport-Security: max-age=3600; includeSubDomains; preload"),
              createTextVNode(", although it has "),
              createVNode("code", null, "preload"),
              createTextVNode(".")
            ])
          ]),
          createVNode("h2", {
            id: "sunset",
            tabindex: "-1"
          }, [
            createTextVNode("Sunset "),
            createVNode("a", {
              class: "header-anchor",
              href: "#sunset",
              "aria-label": 'Permalink to "Sunset"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/sunset" }, "The header Sunset")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./deprecation#sunset-invalid" }, [
                createVNode("code", null, "sunset-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Sunset: 2030-01-01"),
              createTextVNode(" is not an HTTP date, so clients can't read it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deprecation#sunset-before-deprecation" }, [
                createVNode("code", null, "sunset-before-deprecation")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Sunset: Sun, 06 Nov 1994 08:49:37 GMT"),
              createTextVNode(" is earlier than "),
              createVNode("code", null, "Deprecation: @1688169599"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./deprecation#sunset-past" }, [
                createVNode("code", null, "sunset-past")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("code", null, "Sunset: Sun, 30 Jun 2024 23:59:59 GMT"),
              createTextVNode(" has passed ("),
              createVNode("code", null, "Date: Mon, 01 Jul 2024 00:00:00 GMT"),
              createTextVNode("), but the resource still responds.")
            ])
          ]),
          createVNode("h2", {
            id: "supports-loading-mode",
            tabindex: "-1"
          }, [
            createTextVNode("Supports-Loading-Mode "),
            createVNode("a", {
              class: "header-anchor",
              href: "#supports-loading-mode",
              "aria-label": 'Permalink to "Supports-Loading-Mode"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/supports-loading-mode" }, "The header Supports-Loading-Mode")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#supports-loading-mode-invalid" }, [
                createVNode("code", null, "supports-loading-mode-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'Supports-Loading-Mode: "credentialed-prerender"'),
              createTextVNode(" has a member that is not a token, so browsers ignore that member.")
            ])
          ]),
          createVNode("h2", {
            id: "timing-allow-origin",
            tabindex: "-1"
          }, [
            createTextVNode("Timing-Allow-Origin "),
            createVNode("a", {
              class: "header-anchor",
              href: "#timing-allow-origin",
              "aria-label": 'Permalink to "Timing-Allow-Origin"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/timing-allow-origin" }, "The header Timing-Allow-Origin")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#timing-allow-origin-invalid" }, [
                createVNode("code", null, "timing-allow-origin-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Timing-Allow-Origin: a.example"),
              createTextVNode(" has "),
              createVNode("code", null, "a.example"),
              createTextVNode(", which is not an origin such as "),
              createVNode("a", {
                href: "https://example.com",
                target: "_blank",
                rel: "noreferrer"
              }, "https://example.com"),
              createTextVNode(", so browsers hide the timing from that origin.")
            ])
          ]),
          createVNode("h2", {
            id: "trailer",
            tabindex: "-1"
          }, [
            createTextVNode("Trailer "),
            createVNode("a", {
              class: "header-anchor",
              href: "#trailer",
              "aria-label": 'Permalink to "Trailer"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/trailer" }, "The header Trailer")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./trailer#trailer-forbidden" }, [
                createVNode("code", null, "trailer-forbidden")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Trailer: Content-Length"),
              createTextVNode(" announces "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-length"
              }, "Content-Length"),
              createTextVNode(", which must not be a trailer: recipients need it before the content.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./trailer#trailer-invalid" }, [
                createVNode("code", null, "trailer-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Trailer: Server Timing"),
              createTextVNode(" is not a list of header names.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./trailer#trailer-without-chunked" }, [
                createVNode("code", null, "trailer-without-chunked")
              ]),
              createTextVNode(" (warning, MUST): The response announces trailers, but without "),
              createVNode("code", null, "Transfer-Encoding: chunked"),
              createTextVNode(" HTTP/1.1 has no place for them.")
            ])
          ]),
          createVNode("h2", {
            id: "transfer-encoding",
            tabindex: "-1"
          }, [
            createTextVNode("Transfer-Encoding "),
            createVNode("a", {
              class: "header-anchor",
              href: "#transfer-encoding",
              "aria-label": 'Permalink to "Transfer-Encoding"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/transfer-encoding" }, "The header Transfer-Encoding")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-204-has-transfer-encoding" }, [
                createVNode("code", null, "status-204-has-transfer-encoding")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/204",
                title: "No Content"
              }, "204"),
              createTextVNode(" (No Content) must not have a "),
              createVNode("a", {
                class: "ref",
                href: "/headers/transfer-encoding"
              }, "Transfer-Encoding"),
              createTextVNode(" header, but it has "),
              createVNode("code", null, "Transfer-Encoding: chunked"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#cl-and-te" }, [
                createVNode("code", null, "cl-and-te")
              ]),
              createTextVNode(" (error, MUST): The response has both "),
              createVNode("code", null, "Content-Length: 5"),
              createTextVNode(" and "),
              createVNode("code", null, "Transfer-Encoding: chunked"),
              createTextVNode(". Recipients can disagree about where the body ends, which attackers exploit.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#te-invalid-coding" }, [
                createVNode("code", null, "te-invalid-coding")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Transfer-Encoding: chunked, chunked"),
              createTextVNode(" is not valid: chunked appears twice.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#te-http10" }, [
                createVNode("code", null, "te-http10")
              ]),
              createTextVNode(" (error, MUST): HTTP/1.0 doesn't support "),
              createVNode("a", {
                class: "ref",
                href: "/headers/transfer-encoding"
              }, "Transfer-Encoding"),
              createTextVNode(", so clients treat the response as broken.")
            ])
          ]),
          createVNode("h2", {
            id: "upgrade",
            tabindex: "-1"
          }, [
            createTextVNode("Upgrade "),
            createVNode("a", {
              class: "header-anchor",
              href: "#upgrade",
              "aria-label": 'Permalink to "Upgrade"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/upgrade" }, "The header Upgrade")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./informational#status-101-missing-upgrade" }, [
                createVNode("code", null, "status-101-missing-upgrade")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/101",
                title: "Switching Protocols"
              }, "101"),
              createTextVNode(" (Switching Protocols) has no Upgrade header, so the client can't tell which protocol follows.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-426-missing-upgrade" }, [
                createVNode("code", null, "status-426-missing-upgrade")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/426",
                title: "Upgrade Required"
              }, "426"),
              createTextVNode(" has no Upgrade header, so the client can't tell which protocol to use.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#upgrade-invalid" }, [
                createVNode("code", null, "upgrade-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Upgrade: "),
              createTextVNode(" is empty, so the client can't tell which protocol the server means.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#upgrade-without-connection" }, [
                createVNode("code", null, "upgrade-without-connection")
              ]),
              createTextVNode(" (warning, MUST): Upgrade is sent without "),
              createVNode("code", null, "Connection: Upgrade"),
              createTextVNode(", so proxies forward it to clients that it isn't meant for.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#status-101-protocol-not-offered" }, [
                createVNode("code", null, "status-101-protocol-not-offered")
              ]),
              createTextVNode(" (error, MUST): The response switches to h2c, but the client offered "),
              createVNode("code", null, "Upgrade: websocket"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#websocket-accept-wrong" }, [
                createVNode("code", null, "websocket-accept-wrong")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/sec-websocket-accept"
              }, "Sec-WebSocket-Accept"),
              createTextVNode(" is missing, so the client fails the connection.")
            ])
          ]),
          createVNode("h2", {
            id: "upload-complete",
            tabindex: "-1"
          }, [
            createTextVNode("Upload-Complete "),
            createVNode("a", {
              class: "header-anchor",
              href: "#upload-complete",
              "aria-label": 'Permalink to "Upload-Complete"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/upload-complete" }, "The header Upload-Complete")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#upload-field-invalid" }, [
                createVNode("code", null, "upload-field-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Upload-Complete: true"),
              createTextVNode(" is not a boolean, so clients ignore it and can't resume the upload.")
            ])
          ]),
          createVNode("h2", {
            id: "use-as-dictionary",
            tabindex: "-1"
          }, [
            createTextVNode("Use-As-Dictionary "),
            createVNode("a", {
              class: "header-anchor",
              href: "#use-as-dictionary",
              "aria-label": 'Permalink to "Use-As-Dictionary"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/use-as-dictionary" }, "The header Use-As-Dictionary")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#use-as-dictionary-invalid" }, [
                createVNode("code", null, "use-as-dictionary-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'Use-As-Dictionary: id="a"'),
              createTextVNode(" has no match, so browsers don't use the response as a dictionary.")
            ])
          ]),
          createVNode("h2", {
            id: "vary",
            tabindex: "-1"
          }, [
            createTextVNode("Vary "),
            createVNode("a", {
              class: "header-anchor",
              href: "#vary",
              "aria-label": 'Permalink to "Vary"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/vary" }, "The header Vary")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#vary-star-with-freshness" }, [
                createVNode("code", null, "vary-star-with-freshness")
              ]),
              createTextVNode(" (info, advice): With "),
              createVNode("code", null, "Vary: *"),
              createTextVNode(", caches can't reuse the response without asking the server, so its lifetime of 60 s has no effect.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#vary-cookie-public" }, [
                createVNode("code", null, "vary-cookie-public")
              ]),
              createTextVNode(" (info, advice): With "),
              createVNode("code", null, "Vary: Cookie"),
              createTextVNode(", a shared cache stores a copy for each cookie and rarely reuses one.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./shared-cache#vary-invalid" }, [
                createVNode("code", null, "vary-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Accept Accept-Encoding"),
              createTextVNode(" in Vary is not a header name, so caches can't tell what the response depends on.")
            ])
          ]),
          createVNode("h2", {
            id: "want-content-digest",
            tabindex: "-1"
          }, [
            createTextVNode("Want-Content-Digest "),
            createVNode("a", {
              class: "header-anchor",
              href: "#want-content-digest",
              "aria-label": 'Permalink to "Want-Content-Digest"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/want-content-digest" }, "The header Want-Content-Digest")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#want-digest-invalid" }, [
                createVNode("code", null, "want-digest-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Want-Content-Digest: sha-256"),
              createTextVNode(" has sha-256, which is not an integer from 0 to 10, so clients can't tell which digest you prefer.")
            ])
          ]),
          createVNode("h2", {
            id: "warning",
            tabindex: "-1"
          }, [
            createTextVNode("Warning "),
            createVNode("a", {
              class: "header-anchor",
              href: "#warning",
              "aria-label": 'Permalink to "Warning"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/warning" }, "The header Warning")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./freshness#warning-obsolete" }, [
                createVNode("code", null, "warning-obsolete")
              ]),
              createTextVNode(" (info, advice): The Warning header is obsolete.")
            ])
          ]),
          createVNode("h2", {
            id: "www-authenticate",
            tabindex: "-1"
          }, [
            createTextVNode("WWW-Authenticate "),
            createVNode("a", {
              class: "header-anchor",
              href: "#www-authenticate",
              "aria-label": 'Permalink to "WWW-Authenticate"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/www-authenticate" }, "The header WWW-Authenticate")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#status-401-missing-www-authenticate" }, [
                createVNode("code", null, "status-401-missing-www-authenticate")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/401",
                title: "Unauthorized"
              }, "401"),
              createTextVNode(" has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/www-authenticate"
              }, "WWW-Authenticate"),
              createTextVNode(" header, so the client can't tell how to authenticate.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#status-407-from-origin" }, [
                createVNode("code", null, "status-407-from-origin")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/407",
                title: "Proxy Authentication Required"
              }, "407"),
              createTextVNode(" (Proxy Authentication Required) comes with "),
              createVNode("a", {
                class: "ref",
                href: "/headers/www-authenticate"
              }, "WWW-Authenticate"),
              createTextVNode(", which is the challenge of an origin server.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#challenge-invalid" }, [
                createVNode("code", null, "challenge-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, 'WWW-Authenticate: Bearer realm="api'),
              createTextVNode(" is not a list of challenges.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#challenge-basic-missing-realm" }, [
                createVNode("code", null, "challenge-basic-missing-realm")
              ]),
              createTextVNode(" (error, MUST): The Basic challenge has no realm.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#challenge-duplicate-param" }, [
                createVNode("code", null, "challenge-duplicate-param")
              ]),
              createTextVNode(" (error, MUST): A challenge has the parameter realm more than once.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#challenge-bearer-error-on-no-token" }, [
                createVNode("code", null, "challenge-bearer-error-on-no-token")
              ]),
              createTextVNode(" (info, SHOULD): The Bearer challenge has an error code, but the request had no credentials.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#challenge-unknown-scheme" }, [
                createVNode("code", null, "challenge-unknown-scheme")
              ]),
              createTextVNode(" (info, advice): ApiKey is not a registered authentication scheme. Clients that don't know it skip the challenge.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./authentication#basic-over-http" }, [
                createVNode("code", null, "basic-over-http")
              ]),
              createTextVNode(" (warning, SHOULD): A Basic challenge over http makes clients send passwords unencrypted.")
            ])
          ]),
          createVNode("h2", {
            id: "x-content-security-policy",
            tabindex: "-1"
          }, [
            createTextVNode("x-content-security-policy "),
            createVNode("a", {
              class: "header-anchor",
              href: "#x-content-security-policy",
              "aria-label": 'Permalink to "x-content-security-policy"'
            }, "​")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./obsolete#csp-header-obsolete" }, [
                createVNode("code", null, "csp-header-obsolete")
              ]),
              createTextVNode(" (info, advice): X-Content-Security-Policy is the name of an experiment. Browsers read "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-security-policy"
              }, "Content-Security-Policy"),
              createTextVNode(".")
            ])
          ]),
          createVNode("h2", {
            id: "x-content-type-options",
            tabindex: "-1"
          }, [
            createTextVNode("X-Content-Type-Options "),
            createVNode("a", {
              class: "header-anchor",
              href: "#x-content-type-options",
              "aria-label": 'Permalink to "X-Content-Type-Options"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/x-content-type-options" }, "The header X-Content-Type-Options")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./values#x-content-type-options-invalid" }, [
                createVNode("code", null, "x-content-type-options-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "X-Content-Type-Options: no-sniff"),
              createTextVNode(" is not "),
              createVNode("code", null, "nosniff"),
              createTextVNode(", so browsers ignore it and may treat the content as another type.")
            ])
          ]),
          createVNode("h2", {
            id: "x-frame-options",
            tabindex: "-1"
          }, [
            createTextVNode("X-Frame-Options "),
            createVNode("a", {
              class: "header-anchor",
              href: "#x-frame-options",
              "aria-label": 'Permalink to "X-Frame-Options"'
            }, "​")
          ]),
          createVNode("p", null, [
            createVNode("a", { href: "/headers/x-frame-options" }, "The header X-Frame-Options")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./frame-options#x-frame-options-invalid" }, [
                createVNode("code", null, "x-frame-options-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "X-Frame-Options: ALLOW-FROM https://a.example"),
              createTextVNode(" is not "),
              createVNode("code", null, "DENY"),
              createTextVNode(" or "),
              createVNode("code", null, "SAMEORIGIN"),
              createTextVNode(", so browsers ignore it and any site can frame the page.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./frame-options#x-frame-options-conflict" }, [
                createVNode("code", null, "x-frame-options-conflict")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "X-Frame-Options: SAMEORIGIN, DENY"),
              createTextVNode(" has different values, so browsers block every frame, including those of your own site.")
            ])
          ]),
          createVNode("h2", {
            id: "status-body-and-request",
            tabindex: "-1"
          }, [
            createTextVNode("Status, body and request "),
            createVNode("a", {
              class: "header-anchor",
              href: "#status-body-and-request",
              "aria-label": 'Permalink to "Status, body and request"'
            }, "​")
          ]),
          createVNode("ul", null, [
            createVNode("li", null, [
              createVNode("a", { href: "./status-code#status-out-of-range" }, [
                createVNode("code", null, "status-out-of-range")
              ]),
              createTextVNode(" (error, MUST): 999 is not a valid status code: the range is "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/100",
                title: "Continue"
              }, "100"),
              createTextVNode(" to 599. Clients treat it as a server error or reject the response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./status-code#status-unregistered" }, [
                createVNode("code", null, "status-unregistered")
              ]),
              createTextVNode(" (warning, advice): 299 is not a registered status code. Clients that don't know it treat it as "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./status-code#status-reason-mismatch" }, [
                createVNode("code", null, "status-reason-mismatch")
              ]),
              createTextVNode(" (info, advice): The reason phrase "),
              createVNode("code", null, "Not Found"),
              createTextVNode(" belongs to "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/404",
                title: "Not Found"
              }, "404"),
              createTextVNode(", but the status is "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./informational#status-1xx-has-body" }, [
                createVNode("code", null, "status-1xx-has-body")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/103",
                title: "Early Hints"
              }, "103"),
              createTextVNode(" is an interim response and can't have a body, but it has "),
              createVNode("code", null, "Content-Length: 0"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./informational#status-100-without-expect" }, [
                createVNode("code", null, "status-100-without-expect")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/100",
                title: "Continue"
              }, "100"),
              createTextVNode(" (Continue) answers a request that has no "),
              createVNode("code", null, "Expect: 100-continue"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./informational#status-101-not-requested" }, [
                createVNode("code", null, "status-101-not-requested")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c1",
                href: "/status/101",
                title: "Switching Protocols"
              }, "101"),
              createTextVNode(" (Switching Protocols) answers a request that has no Upgrade header, so the client didn't offer to switch.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./informational#status-101-in-http2" }, [
                createVNode("code", null, "status-101-in-http2")
              ]),
              createTextVNode(" (error, MUST): HTTP/2 doesn't support 101 (Switching Protocols).")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-201-safe-method" }, [
                createVNode("code", null, "status-201-safe-method")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/201",
                title: "Created"
              }, "201"),
              createTextVNode(" (Created) says that GET created a resource, but GET is a safe method.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-204-has-body" }, [
                createVNode("code", null, "status-204-has-body")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/204",
                title: "No Content"
              }, "204"),
              createTextVNode(" (No Content) ends with its headers, but more bytes follow. A client can read them as the start of the next response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./successful#status-205-has-content" }, [
                createVNode("code", null, "status-205-has-content")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/205",
                title: "Reset Content"
              }, "205"),
              createTextVNode(" (Reset Content) must not have a body, but it has "),
              createVNode("code", null, "Content-Length: 3"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-206-not-requested" }, [
                createVNode("code", null, "status-206-not-requested")
              ]),
              createTextVNode(" (error, advice): "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/206",
                title: "Partial Content"
              }, "206"),
              createTextVNode(" (Partial Content) answers a request that has no Range header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./range#status-416-without-range" }, [
                createVNode("code", null, "status-416-without-range")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/416",
                title: "Range Not Satisfiable"
              }, "416"),
              createTextVNode(" (Range Not Satisfiable) answers a request that has no Range header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#redirect-302-after-post" }, [
                createVNode("code", null, "redirect-302-after-post")
              ]),
              createTextVNode(" (info, advice): After "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/302",
                title: "Found"
              }, "302"),
              createTextVNode(" to POST, some clients repeat POST and some send GET.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#status-305-deprecated" }, [
                createVNode("code", null, "status-305-deprecated")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/305",
                title: "Use Proxy"
              }, "305"),
              createTextVNode(" is deprecated.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./redirection#status-306-reserved" }, [
                createVNode("code", null, "status-306-reserved")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/306",
                title: "(Unused)"
              }, "306"),
              createTextVNode(" is no longer used and has no meaning.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-406-without-negotiation" }, [
                createVNode("code", null, "status-406-without-negotiation")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/406",
                title: "Not Acceptable"
              }, "406"),
              createTextVNode(" (Not Acceptable) answers a request that accepts anything.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-409-empty" }, [
                createVNode("code", null, "status-409-empty")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/409",
                title: "Conflict"
              }, "409"),
              createTextVNode(" (Conflict) has no body, so the client can't tell what the conflict is.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-411-with-content-length" }, [
                createVNode("code", null, "status-411-with-content-length")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/411",
                title: "Length Required"
              }, "411"),
              createTextVNode(" (Length Required) asks for "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-length"
              }, "Content-Length"),
              createTextVNode(", but the request has "),
              createVNode("code", null, "Content-Length: 5"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-417-without-expect" }, [
                createVNode("code", null, "status-417-without-expect")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/417",
                title: "Expectation Failed"
              }, "417"),
              createTextVNode(" (Expectation Failed) answers a request that has no Expect header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-418-joke" }, [
                createVNode("code", null, "status-418-joke")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/418",
                title: "I'm a teapot"
              }, "418"),
              createTextVNode(" is reserved and has no meaning.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-425-without-early-data" }, [
                createVNode("code", null, "status-425-without-early-data")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/425",
                title: "Too Early"
              }, "425"),
              createTextVNode(" (Too Early) rejects early data, but the request came over http without an Early-Data header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./client-error#status-451-missing-blocked-by" }, [
                createVNode("code", null, "status-451-missing-blocked-by")
              ]),
              createTextVNode(" (info, SHOULD): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/451",
                title: "Unavailable For Legal Reasons"
              }, "451"),
              createTextVNode(" (Unavailable For Legal Reasons) doesn't say who implements the block.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./server-error#status-501-for-known-method" }, [
                createVNode("code", null, "status-501-for-known-method")
              ]),
              createTextVNode(" (info, MUST): "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/501",
                title: "Not Implemented"
              }, "501"),
              createTextVNode(" (Not Implemented) says that the server doesn't support GET, but general-purpose servers must.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./server-error#status-505-http2" }, [
                createVNode("code", null, "status-505-http2")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/505",
                title: "HTTP Version Not Supported"
              }, "505"),
              createTextVNode(" (HTTP Version Not Supported) rejects HTTP/2, but client and server had agreed on that version.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./server-error#status-506-510-obsolete" }, [
                createVNode("code", null, "status-506-510-obsolete")
              ]),
              createTextVNode(" (info, advice): "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/510",
                title: "Not Extended"
              }, "510"),
              createTextVNode(" belongs to an extension that is obsolete.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./server-error#status-511-from-origin" }, [
                createVNode("code", null, "status-511-from-origin")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/511",
                title: "Network Authentication Required"
              }, "511"),
              createTextVNode(" is for networks that intercept requests, but this one is JSON, not a login page.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#status-304-has-body" }, [
                createVNode("code", null, "status-304-has-body")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(" (Not Modified) ends with its headers, but more bytes follow. A client can read them as the start of the next response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#status-304-unconditional" }, [
                createVNode("code", null, "status-304-unconditional")
              ]),
              createTextVNode(" (error, advice): "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(" (Not Modified) answers a request without If-None-Match or If-Modified-Since, so the client may have no copy to use.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#status-412-without-precondition" }, [
                createVNode("code", null, "status-412-without-precondition")
              ]),
              createTextVNode(" (warning, advice): "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/412",
                title: "Precondition Failed"
              }, "412"),
              createTextVNode(" (Precondition Failed) answers a request that has no precondition.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./conditional#status-412-on-safe-inm" }, [
                createVNode("code", null, "status-412-on-safe-inm")
              ]),
              createTextVNode(" (error, MUST): The client's copy is still current, but GET got "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/412",
                title: "Precondition Failed"
              }, "412"),
              createTextVNode(" (Precondition Failed) instead of "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./framing#content-on-head" }, [
                createVNode("code", null, "content-on-head")
              ]),
              createTextVNode(" (error, MUST): The response to HEAD must not have a body, but 5 bytes follow the headers.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./upgrade#field-name-upper-case-h2" }, [
                createVNode("code", null, "field-name-upper-case-h2")
              ]),
              createTextVNode(" (info, MUST): The header name "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" has upper-case letters, which make an HTTP/2 response malformed.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./trailer#trailer-field-invalid" }, [
                createVNode("code", null, "trailer-field-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(" is sent as a trailer, but recipients need it before the content.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./trailer#trailer-unannounced" }, [
                createVNode("code", null, "trailer-unannounced")
              ]),
              createTextVNode(" (info, SHOULD): The trailer X-Checksum isn't announced by the Trailer header, so recipients can drop it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./header-section#field-name-invalid" }, [
                createVNode("code", null, "field-name-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "x mine"),
              createTextVNode(" is not a valid header name.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./header-section#field-value-invalid" }, [
                createVNode("code", null, "field-value-invalid")
              ]),
              createTextVNode(" (error, MUST): X-A contains the control character U+000D, which can break the header section.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./header-section#header-section-large" }, [
                createVNode("code", null, "header-section-large")
              ]),
              createTextVNode(" (info, advice): The headers take 20007 bytes. Some clients and proxies reject more than 16 kB.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-host-missing" }, [
                createVNode("code", null, "request-host-missing")
              ]),
              createTextVNode(" (error, MUST): The HTTP/1.1 request has no Host header, so servers must answer it with "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(" (Bad Request).")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-host-repeated" }, [
                createVNode("code", null, "request-host-repeated")
              ]),
              createTextVNode(" (error, MUST): The request has 2 Host headers, so servers must answer it with "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(" (Bad Request).")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-host-invalid" }, [
                createVNode("code", null, "request-host-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Host: https://a.example"),
              createTextVNode(" is not a host and a port, so servers must answer with "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(" (Bad Request).")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-method-case" }, [
                createVNode("code", null, "request-method-case")
              ]),
              createTextVNode(" (warning, MUST): Methods are case-sensitive, so "),
              createVNode("code", null, "patch"),
              createTextVNode(" is not PATCH. Many servers answer "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/405",
                title: "Method Not Allowed"
              }, "405"),
              createTextVNode(" or "),
              createVNode("a", {
                class: "ref sc c5",
                href: "/status/501",
                title: "Not Implemented"
              }, "501"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-field-invalid" }, [
                createVNode("code", null, "request-field-invalid")
              ]),
              createTextVNode(" (error, MUST): The request header "),
              createVNode("code", null, "X Name"),
              createTextVNode(" has an invalid name, so servers reject the request or read it differently.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-connection-option-missing" }, [
                createVNode("code", null, "request-connection-option-missing")
              ]),
              createTextVNode(" (warning, MUST): TE is sent without "),
              createVNode("code", null, "Connection: TE"),
              createTextVNode(", so proxies forward it to servers that it is not meant for.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-connection-end-to-end" }, [
                createVNode("code", null, "request-connection-end-to-end")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Connection: close, Authorization"),
              createTextVNode(" names Authorization, so proxies remove that header before it reaches the server.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-connection-fields-h2" }, [
                createVNode("code", null, "request-connection-fields-h2")
              ]),
              createTextVNode(" (error, MUST): HTTP/2 forbids these request headers: connection. Servers must reject the request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-max-forwards-invalid" }, [
                createVNode("code", null, "request-max-forwards-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Max-Forwards: ten"),
              createTextVNode(" is not a number, so proxies don't count the hops.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-routing#request-expect-invalid" }, [
                createVNode("code", null, "request-expect-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Expect: 200-ok"),
              createTextVNode(" is an expectation that no standard defines.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-cl-and-te" }, [
                createVNode("code", null, "request-cl-and-te")
              ]),
              createTextVNode(" (error, MUST): The request has both "),
              createVNode("code", null, "Content-Length: 5"),
              createTextVNode(" and "),
              createVNode("code", null, "Transfer-Encoding: chunked"),
              createTextVNode(". Servers and proxies can disagree about where it ends, which attackers exploit.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-content-length-invalid" }, [
                createVNode("code", null, "request-content-length-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Length: +5"),
              createTextVNode(" is not a number of bytes, so servers answer "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(" and close the connection.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-transfer-encoding-invalid" }, [
                createVNode("code", null, "request-transfer-encoding-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Transfer-Encoding: gzip"),
              createTextVNode(" doesn't end with chunked, so the server can't tell where the request ends and answers "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-content-type-invalid" }, [
                createVNode("code", null, "request-content-type-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Type: json"),
              createTextVNode(" is not a media type, so servers can't read the content and answer "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(" or "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/415",
                title: "Unsupported Media Type"
              }, "415"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-multipart-boundary-missing" }, [
                createVNode("code", null, "request-multipart-boundary-missing")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Content-Type: multipart/form-data"),
              createTextVNode(" has no boundary, so the server can't find the fields of the form.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-query-without-content-type" }, [
                createVNode("code", null, "request-query-without-content-type")
              ]),
              createTextVNode(" (error, MUST): The QUERY request has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/content-type"
              }, "Content-Type"),
              createTextVNode(", so servers must reject it: its content is the query.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-trace-content" }, [
                createVNode("code", null, "request-trace-content")
              ]),
              createTextVNode(" (error, MUST): A TRACE request must not have content.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-content#request-content-on-get" }, [
                createVNode("code", null, "request-content-on-get")
              ]),
              createTextVNode(" (info, SHOULD): The GET request has content, which has no defined meaning. Proxies can drop it or reject the request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-entity-tag-invalid" }, [
                createVNode("code", null, "request-entity-tag-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "abc"),
              createTextVNode(" in If-None-Match is not an entity tag, so it matches none and the server sends the whole content again.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-if-match-weak" }, [
                createVNode("code", null, "request-if-match-weak")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'If-Match: W/"a"'),
              createTextVNode(" has weak entity tags only. A weak one never matches here, so the server answers "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/412",
                title: "Precondition Failed"
              }, "412"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-date-invalid" }, [
                createVNode("code", null, "request-date-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "If-Modified-Since: 2024-01-01"),
              createTextVNode(" is not an HTTP date, so servers ignore the condition.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-if-range-invalid" }, [
                createVNode("code", null, "request-if-range-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, 'If-Range: W/"a"'),
              createTextVNode(" is a weak entity tag, so servers send the whole content instead of the range.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-if-range-without-range" }, [
                createVNode("code", null, "request-if-range-without-range")
              ]),
              createTextVNode(" (info, MUST): The request has If-Range but no Range, so servers ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-range-invalid" }, [
                createVNode("code", null, "request-range-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Range: 0-499"),
              createTextVNode(" has no range unit, so servers ignore it and send the whole content.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-conditional#request-range-not-get" }, [
                createVNode("code", null, "request-range-not-get")
              ]),
              createTextVNode(" (info, MUST): Servers ignore Range in a POST request.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-preferences#request-accept-invalid" }, [
                createVNode("code", null, "request-accept-invalid")
              ]),
              createTextVNode(" (warning, MUST): In Accept, "),
              createVNode("code", null, "text/html;q=2"),
              createTextVNode(" has a weight that is not a number from 0 to 1, so servers skip it or ignore the whole header.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-preferences#request-accept-encoding-nothing" }, [
                createVNode("code", null, "request-accept-encoding-nothing")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("code", null, "Accept-Encoding: identity;q=0"),
              createTextVNode(" allows no encoding, not even none, so servers can answer "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/415",
                title: "Unsupported Media Type"
              }, "415"),
              createTextVNode(" or ignore it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-preferences#request-priority-invalid" }, [
                createVNode("code", null, "request-priority-invalid")
              ]),
              createTextVNode(" (warning, MUST): "),
              createVNode("code", null, "Priority: u=8"),
              createTextVNode(" has an urgency (u) that is not a whole number from 0 to 7, so servers ignore that part or all of it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-credentials#request-authorization-invalid" }, [
                createVNode("code", null, "request-authorization-invalid")
              ]),
              createTextVNode(" (error, MUST): Authorization has the scheme Bearer without a token, so servers answer "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/401",
                title: "Unauthorized"
              }, "401"),
              createTextVNode(" or "),
              createVNode("a", {
                class: "ref sc c4",
                href: "/status/400",
                title: "Bad Request"
              }, "400"),
              createTextVNode(".")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-credentials#request-cookie-attribute" }, [
                createVNode("code", null, "request-cookie-attribute")
              ]),
              createTextVNode(" (warning, MUST): Cookie contains Path, an attribute of "),
              createVNode("a", {
                class: "ref",
                href: "/headers/set-cookie"
              }, "Set-Cookie"),
              createTextVNode(", which servers read as another cookie.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-credentials#request-cookie-repeated" }, [
                createVNode("code", null, "request-cookie-repeated")
              ]),
              createTextVNode(" (warning, MUST): The request has 2 Cookie headers. Over HTTP/1.1 many servers read only one of them.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-credentials#request-cookie-commas" }, [
                createVNode("code", null, "request-cookie-commas")
              ]),
              createTextVNode(" (warning, MUST): Cookie separates its pairs with commas, so servers read one cookie with a long value.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-context#request-referer-forbidden-part" }, [
                createVNode("code", null, "request-referer-forbidden-part")
              ]),
              createTextVNode(" (warning, MUST): Referer contains a user name or a password, which the server and its logs then know.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./request-context#request-origin-invalid" }, [
                createVNode("code", null, "request-origin-invalid")
              ]),
              createTextVNode(" (error, MUST): "),
              createVNode("code", null, "Origin: https://a.example/"),
              createTextVNode(" is not an origin, so servers refuse it in CORS and in checks against forged requests.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#redirect-chain-loop" }, [
                createVNode("code", null, "redirect-chain-loop")
              ]),
              createTextVNode(" (error, advice): The redirects lead back to "),
              createVNode("a", {
                href: "https://a.example/1",
                target: "_blank",
                rel: "noreferrer"
              }, "https://a.example/1"),
              createTextVNode(" after 2 hops.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#redirect-chain-long" }, [
                createVNode("code", null, "redirect-chain-long")
              ]),
              createTextVNode(" (info, advice): The client has to follow more than 5 redirects in a row.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#status-304-missing-headers" }, [
                createVNode("code", null, "status-304-missing-headers")
              ]),
              createTextVNode(" (warning, MUST): The "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(" has no "),
              createVNode("a", {
                class: "ref",
                href: "/headers/cache-control"
              }, "Cache-Control"),
              createTextVNode(", but the "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" for "),
              createVNode("a", {
                href: "https://a.example/",
                target: "_blank",
                rel: "noreferrer"
              }, "https://a.example/"),
              createTextVNode(" had. Caches can't update the stored response.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#status-304-non-zero-content-length" }, [
                createVNode("code", null, "status-304-non-zero-content-length")
              ]),
              createTextVNode(" (warning, MUST): The "),
              createVNode("a", {
                class: "ref sc c3",
                href: "/status/304",
                title: "Not Modified"
              }, "304"),
              createTextVNode(" has "),
              createVNode("code", null, "Content-Length: 7"),
              createTextVNode(", but the "),
              createVNode("a", {
                class: "ref sc c2",
                href: "/status/200",
                title: "OK"
              }, "200"),
              createTextVNode(" for "),
              createVNode("a", {
                href: "https://a.example/",
                target: "_blank",
                rel: "noreferrer"
              }, "https://a.example/"),
              createTextVNode(" had 10.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#etag-encoding-suffix" }, [
                createVNode("code", null, "etag-encoding-suffix")
              ]),
              createTextVNode(" (info, MUST): The strong entity tag "),
              createVNode("code", null, '"a"'),
              createTextVNode(" is used for content with different codings: none and gzip.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#head-differs-from-get" }, [
                createVNode("code", null, "head-differs-from-get")
              ]),
              createTextVNode(" (warning, SHOULD): For "),
              createVNode("a", {
                href: "https://a.example/",
                target: "_blank",
                rel: "noreferrer"
              }, "https://a.example/"),
              createTextVNode(", HEAD has "),
              createVNode("code", null, "Content-Length: 0"),
              createTextVNode(" but GET has "),
              createVNode("code", null, "Content-Length: 10"),
              createTextVNode(", so clients learn something wrong from it.")
            ]),
            createVNode("li", null, [
              createVNode("a", { href: "./session#cors-origin-without-vary" }, [
                createVNode("code", null, "cors-origin-without-vary")
              ]),
              createTextVNode(" (warning, SHOULD): "),
              createVNode("a", {
                href: "https://a.example/",
                target: "_blank",
                rel: "noreferrer"
              }, "https://a.example/"),
              createTextVNode(" allows "),
              createVNode("a", {
                href: "https://a.test",
                target: "_blank",
                rel: "noreferrer"
              }, "https://a.test"),
              createTextVNode(" and "),
              createVNode("a", {
                href: "https://b.test",
                target: "_blank",
                rel: "noreferrer"
              }, "https://b.test"),
              createTextVNode(", depending on the Origin of the request, but Vary lacks Origin. Caches can hand one to the other, and browsers block the response there.")
            ])
          ])
        ];
      }
    }),
    _: 1
  }, _parent));
  _push(`</div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/index.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const index = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  index as default
};

import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: deprecation","description":"Send @ and a Unix timestamp in seconds: Deprecation: @1688169599. Source: RFC 9745, section 2.1, Syntax; RFC 9651, section 3.3.7, Dates.","frontmatter":{"title":"Rules: deprecation","outline":2},"headers":[],"relativePath":"rules/deprecation.md","filePath":"rules/deprecation.md"}');
const _sfc_main = { name: "rules/deprecation.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-deprecation" tabindex="-1">Rules: deprecation <a class="header-anchor" href="#rules-deprecation" aria-label="Permalink to &quot;Rules: deprecation&quot;">​</a></h1><h2 id="deprecation-invalid" tabindex="-1">deprecation-invalid <a class="header-anchor" href="#deprecation-invalid" aria-label="Permalink to &quot;deprecation-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Deprecation: true</code> is not a structured date, so clients can&#39;t read it.</p><p>Send <code>@</code> and a Unix timestamp in seconds: <code>Deprecation: @1688169599</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9745#section-2.1" target="_blank" rel="noreferrer">RFC 9745, section 2.1, Syntax</a>; <a href="https://www.rfc-editor.org/rfc/rfc9651#section-3.3.7" target="_blank" rel="noreferrer">RFC 9651, section 3.3.7, Dates</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Deprecation: true

----

HTTP/1.1 200
Deprecation: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 200
Deprecation: 1688169599
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Deprecation: @1688169599
</code></pre><h2 id="sunset-invalid" tabindex="-1">sunset-invalid <a class="header-anchor" href="#sunset-invalid" aria-label="Permalink to &quot;sunset-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Sunset: 2030-01-01</code> is not an HTTP date, so clients can&#39;t read it.</p><p>Send a date such as <code>Sunset: Tue, 01 Jan 2030 00:00:00 GMT</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc8594#section-3" target="_blank" rel="noreferrer">RFC 8594, section 3, The Sunset HTTP Response Header Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-5.6.7" target="_blank" rel="noreferrer">RFC 9110, section 5.6.7, Date/Time Formats</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Sunset: 2030-01-01

----

HTTP/1.1 200
Sunset: @1688169599
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Sunset: Sun, 30 Jun 2024 23:59:59 GMT
</code></pre><h2 id="sunset-before-deprecation" tabindex="-1">sunset-before-deprecation <a class="header-anchor" href="#sunset-before-deprecation" aria-label="Permalink to &quot;sunset-before-deprecation&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Sunset: Sun, 06 Nov 1994 08:49:37 GMT</code> is earlier than <code>Deprecation: @1688169599</code>.</p><p>Set Sunset to the time of Deprecation or later. Source: <a href="https://www.rfc-editor.org/rfc/rfc9745#section-4" target="_blank" rel="noreferrer">RFC 9745, section 4, Sunset</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Deprecation: @1688169599
Sunset: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Deprecation: @1688169599
Sunset: Sun, 30 Jun 2024 23:59:59 GMT

----

HTTP/1.1 200
Sunset: Sun, 06 Nov 1994 08:49:37 GMT
</code></pre><h2 id="sunset-past" tabindex="-1">sunset-past <a class="header-anchor" href="#sunset-past" aria-label="Permalink to &quot;sunset-past&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: <code>Sunset: Sun, 30 Jun 2024 23:59:59 GMT</code> has passed (<code>Date: Mon, 01 Jul 2024 00:00:00 GMT</code>), but the resource still responds.</p><p>Send <a class="ref sc c4" href="/status/410" title="Gone">410</a>, or move the date. Source: <a href="https://www.rfc-editor.org/rfc/rfc8594#section-3" target="_blank" rel="noreferrer">RFC 8594, section 3, The Sunset HTTP Response Header Field</a>.</p><p>Why warning: Clients that follow the date have stopped. The others rely on a resource that can disappear at any time.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Date: Mon, 01 Jul 2024 00:00:00 GMT
Sunset: Sun, 30 Jun 2024 23:59:59 GMT
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Date: Sat, 01 Jun 2024 00:00:00 GMT
Sunset: Sun, 30 Jun 2024 23:59:59 GMT

----

HTTP/1.1 200
Sunset: Sun, 06 Nov 1994 08:49:37 GMT

----

HTTP/1.1 410
Date: Mon, 01 Jul 2024 00:00:00 GMT
Sunset: Sun, 30 Jun 2024 23:59:59 GMT
</code></pre><h2 id="deprecation-no-link" tabindex="-1">deprecation-no-link <a class="header-anchor" href="#deprecation-no-link" aria-label="Permalink to &quot;deprecation-no-link&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>advice</strong>: The response has a Deprecation header but no link that tells developers what to do.</p><p>Add a link, for example <code>Link: &lt;https://example.com/migrate&gt;; rel=&quot;deprecation&quot;</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9745#section-3" target="_blank" rel="noreferrer">RFC 9745, section 3, The deprecation Link Relation Type</a>.</p><p>Needs: all of link.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Deprecation: @1688169599
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Deprecation: @1688169599
Link: &lt;https://example.com/moving&gt;; rel=&quot;deprecation&quot;
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Deprecation: @1688169599
(the source hides link)
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/deprecation.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const deprecation = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  deprecation as default
};

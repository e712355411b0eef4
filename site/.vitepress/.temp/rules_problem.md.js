import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: problem","description":"Send an object, for example {\\"title\\":\\"Not Found\\",\\"status\\":404}. Source: RFC 9457, section 3, The Problem Details JSON Object.","frontmatter":{"title":"Rules: problem","outline":2},"headers":[],"relativePath":"rules/problem.md","filePath":"rules/problem.md"}');
const _sfc_main = { name: "rules/problem.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-problem" tabindex="-1">Rules: problem <a class="header-anchor" href="#rules-problem" aria-label="Permalink to &quot;Rules: problem&quot;">​</a></h1><h2 id="problem-not-json" tabindex="-1">problem-not-json <a class="header-anchor" href="#problem-not-json" aria-label="Permalink to &quot;problem-not-json&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <a class="ref" href="/headers/content-type">Content-Type</a> is <code>application/problem+json</code>, but the body is not a JSON object.</p><p>Send an object, for example <code>{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3" target="_blank" rel="noreferrer">RFC 9457, section 3, The Problem Details JSON Object</a>.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

Not found

----

HTTP/1.1 404
Content-Type: application/problem+json

[&quot;a&quot;]
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json



----

HTTP/1.1 404
Content-Type: text/plain

Not found
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre><h2 id="problem-status-mismatch" tabindex="-1">problem-status-mismatch <a class="header-anchor" href="#problem-status-mismatch" aria-label="Permalink to &quot;problem-status-mismatch&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The problem has <code>&quot;status&quot;: 500</code>, but the response is <a class="ref sc c4" href="/status/404" title="Not Found">404</a>.</p><p>Send the same status in both. A proxy that changes one has to change the other. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2" target="_blank" rel="noreferrer">RFC 9457, section 3.1.2, &quot;status&quot;</a>.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;status&quot;:500}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json

{}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;status&quot;:&quot;500&quot;}

----

HTTP/1.1 404
Content-Type: application/json

{&quot;status&quot;:500}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre><h2 id="problem-status-type" tabindex="-1">problem-status-type <a class="header-anchor" href="#problem-status-type" aria-label="Permalink to &quot;problem-status-type&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The problem has <code>&quot;status&quot;: &quot;404&quot;</code>, which is not a number, so clients ignore it.</p><p>Send the status of the response as a number: <code>&quot;status&quot;: 404</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1" target="_blank" rel="noreferrer">RFC 9457, section 3.1, Members of a Problem Details Object</a>; <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.2" target="_blank" rel="noreferrer">RFC 9457, section 3.1.2, &quot;status&quot;</a>.</p><p>Why warning: Clients still have the status of the response.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;status&quot;:&quot;404&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;status&quot;:4040}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;status&quot;:404.5}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json

{}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre><h2 id="problem-on-success" tabindex="-1">problem-on-success <a class="header-anchor" href="#problem-on-success" aria-label="Permalink to &quot;problem-on-success&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The body is a problem document, but <a class="ref sc c2" href="/status/200" title="OK">200</a> says that there is no problem.</p><p>Send a 4xx or 5xx status. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3" target="_blank" rel="noreferrer">RFC 9457, section 3, The Problem Details JSON Object</a>; <a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" target="_blank" rel="noreferrer">RFC 9110, section 15, Status Codes</a>.</p><p>Why warning: Clients go by the status and treat the response as a success.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Type: application/problem+json
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

----

HTTP/1.1 200
Content-Type: application/json

----

HTTP/1.1 304
Content-Type: application/problem+json
</code></pre><h2 id="problem-member-type" tabindex="-1">problem-member-type <a class="header-anchor" href="#problem-member-type" aria-label="Permalink to &quot;problem-member-type&quot;">​</a></h2><p><strong>warning</strong>, <strong>MUST</strong>: The problem&#39;s <code>detail</code> is not a string, so clients ignore it.</p><p>Send a string, and put structured data into an extension member, for example <code>errors</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1" target="_blank" rel="noreferrer">RFC 9457, section 3.1, Members of a Problem Details Object</a>.</p><p>Why warning: Clients ignore the member and still read the rest.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;detail&quot;:{&quot;a&quot;:1}}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:404}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;errors&quot;:[]}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre><h2 id="problem-type-invalid" tabindex="-1">problem-type-invalid <a class="header-anchor" href="#problem-type-invalid" aria-label="Permalink to &quot;problem-type-invalid&quot;">​</a></h2><p><strong>warning</strong>, <strong>SHOULD</strong>: The problem&#39;s type <code>probs/a</code> is not an absolute URL or a full path, so it means something else at each URL.</p><p>Use an absolute URL such as <code>https://example.com/types/out-of-credit</code>, or a full path such as <code>/types/out-of-credit</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3.1.1" target="_blank" rel="noreferrer">RFC 9457, section 3.1.1, &quot;type&quot;</a>.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;probs/a&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;not found&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;../types/123&quot;}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;about:blank&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;https://example.com/a&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;/types/123&quot;}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre><h2 id="problem-title-generic" tabindex="-1">problem-title-generic <a class="header-anchor" href="#problem-title-generic" aria-label="Permalink to &quot;problem-title-generic&quot;">​</a></h2><p><strong>info</strong>, in the profile <code>strict</code>, <strong>SHOULD</strong>: The problem has the default type, but its title is <code>No such order</code> instead of the phrase of <a class="ref sc c4" href="/status/404" title="Not Found">404</a>.</p><p>Add a <code>type</code> that identifies the problem, or send <code>Not Found</code> as the title. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-4.2.1" target="_blank" rel="noreferrer">RFC 9457, section 4.2.1, about:blank</a>.</p><p>Why info: The title is for people, so programs aren&#39;t affected.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;No such order&quot;}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;type&quot;:&quot;https://example.com/a&quot;,&quot;title&quot;:&quot;No such order&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json
Content-Language: de

{&quot;title&quot;:&quot;Nicht gefunden&quot;}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre><h2 id="problem-wrong-media-type" tabindex="-1">problem-wrong-media-type <a class="header-anchor" href="#problem-wrong-media-type" aria-label="Permalink to &quot;problem-wrong-media-type&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The body is a problem document, but its <a class="ref" href="/headers/content-type">Content-Type</a> is <code>application/json</code>.</p><p>Send <code>Content-Type: application/problem+json</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-3" target="_blank" rel="noreferrer">RFC 9457, section 3, The Problem Details JSON Object</a>.</p><p>Why warning: Clients that look for problems by the media type miss it.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/json

{&quot;type&quot;:&quot;about:blank&quot;,&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 200
Content-Type: application/json

{&quot;type&quot;:&quot;a&quot;,&quot;title&quot;:&quot;b&quot;,&quot;status&quot;:200}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/json
</code></pre><h2 id="problem-leaks-internals" tabindex="-1">problem-leaks-internals <a class="header-anchor" href="#problem-leaks-internals" aria-label="Permalink to &quot;problem-leaks-internals&quot;">​</a></h2><p><strong>warning</strong>, <strong>advice</strong>: The problem&#39;s <code>detail</code> contains a stack trace.</p><p>Log the stack trace, and tell clients what they can do. Source: <a href="https://www.rfc-editor.org/rfc/rfc9457#section-5" target="_blank" rel="noreferrer">RFC 9457, section 5, Security Considerations</a>.</p><p>Why warning: A stack trace shows attackers the code, its paths and its dependencies.</p><p>Needs: body.</p><p>Fires for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;detail&quot;:&quot;Error: boom\\n    at handler (/srv/app/orders.js:12:7)&quot;}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;trace&quot;:&quot;Traceback:\\n  File \\&quot;/srv/app.py\\&quot;, line 3, in f&quot;}
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json

{&quot;title&quot;:&quot;Not Found&quot;,&quot;status&quot;:404}

----

HTTP/1.1 404
Content-Type: application/problem+json

{&quot;detail&quot;:&quot;Try again at 12:30.&quot;}
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 404
Content-Type: application/problem+json
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/problem.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const problem = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  problem as default
};

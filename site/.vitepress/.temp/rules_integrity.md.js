import { ssrRenderAttrs } from "vue/server-renderer";
import { useSSRContext } from "vue";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const __pageData = JSON.parse('{"title":"Rules: integrity","description":"Send each signature with one label in both: Signature-Input: sig1=(\\"@status\\") and Signature: sig1=:d2hhdA==:.","frontmatter":{"title":"Rules: integrity","outline":2},"headers":[],"relativePath":"rules/integrity.md","filePath":"rules/integrity.md"}');
const _sfc_main = { name: "rules/integrity.md" };
function _sfc_ssrRender(_ctx, _push, _parent, _attrs, $props, $setup, $data, $options) {
  _push(`<div${ssrRenderAttrs(_attrs)}><h1 id="rules-integrity" tabindex="-1">Rules: integrity <a class="header-anchor" href="#rules-integrity" aria-label="Permalink to &quot;Rules: integrity&quot;">​</a></h1><h2 id="signature-labels-differ" tabindex="-1">signature-labels-differ <a class="header-anchor" href="#signature-labels-differ" aria-label="Permalink to &quot;signature-labels-differ&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The label sig1 is in Signature but not in <a class="ref" href="/headers/signature-input">Signature-Input</a>, so verifiers reject the signature.</p><p>Send each signature with one label in both: <code>Signature-Input: sig1=(&quot;@status&quot;)</code> and <code>Signature: sig1=:d2hhdA==:</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9421#section-4" target="_blank" rel="noreferrer">RFC 9421, section 4, Including a Message Signature in a Message</a>; <a href="https://www.rfc-editor.org/rfc/rfc9421#section-3.2" target="_blank" rel="noreferrer">RFC 9421, section 3.2, Verifying a Signature</a>.</p><p>Needs: all of signature, all of signature-input.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Signature: sig1=:d2hhdA==:
Signature-Input: sig2=(&quot;@status&quot;);created=1

----

HTTP/1.1 200
Signature-Input: sig1=(&quot;@status&quot;);created=1

----

HTTP/1.1 200
Signature: sig1=:d2hhdA==:
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Signature: a=:d2hhdA==:
Signature: b=:d2hhdA==:
Signature-Input: b=(&quot;@status&quot;), a=()

----

HTTP/1.1 200
Signature: &quot;sig1&quot;
Signature-Input: sig1=()
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Signature: sig1=:d2hhdA==:
(the source hides *)
</code></pre><h2 id="digest-invalid" tabindex="-1">digest-invalid <a class="header-anchor" href="#digest-invalid" aria-label="Permalink to &quot;digest-invalid&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: <code>Content-Digest: sha-256=X48E9q</code> is not a dictionary of digests, so clients can&#39;t check the content.</p><p>Send the algorithm and the digest in base64 between colons: <code>sha-256=:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=:</code>. Source: <a href="https://www.rfc-editor.org/rfc/rfc9530#section-2" target="_blank" rel="noreferrer">RFC 9530, section 2, The Content-Digest Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9530#section-3" target="_blank" rel="noreferrer">RFC 9530, section 3, The Repr-Digest Field</a>; <a href="https://datatracker.ietf.org/doc/html/draft-ietf-httpbis-unencoded-digest#section-3" target="_blank" rel="noreferrer">draft-ietf-httpbis-unencoded-digest, section 3, The Unencoded-Digest Field</a>.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Digest: sha-256=X48E9q

----

HTTP/1.1 200
Repr-Digest: sha-256=:AAAA:

----

HTTP/1.1 200
Unencoded-Digest: sha-256=&quot;AAAA&quot;
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Digest: sha-256=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:

----

HTTP/1.1 200
Content-Digest: md5=:AAAA:
</code></pre><h2 id="digest-mismatch" tabindex="-1">digest-mismatch <a class="header-anchor" href="#digest-mismatch" aria-label="Permalink to &quot;digest-mismatch&quot;">​</a></h2><p><strong>error</strong>, <strong>MUST</strong>: The sha-256 digest of the content doesn&#39;t match <a class="ref" href="/headers/content-digest">Content-Digest</a>, so clients that check it reject the response.</p><p>Compute the digest over the bytes that you send. Source: <a href="https://www.rfc-editor.org/rfc/rfc9530#section-2" target="_blank" rel="noreferrer">RFC 9530, section 2, The Content-Digest Field</a>; <a href="https://www.rfc-editor.org/rfc/rfc9530#section-3" target="_blank" rel="noreferrer">RFC 9530, section 3, The Repr-Digest Field</a>.</p><p>Needs: digests.</p><p>Fires for:</p><pre><code>HTTP/1.1 200
Content-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:

hello

----

HTTP/1.1 200
Repr-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:

hello
</code></pre><p>Silent for:</p><pre><code>HTTP/1.1 200
Content-Digest: sha-256=:LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=:

hello

----

&gt; HEAD
HTTP/1.1 200
Content-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:



----

HTTP/1.1 206
Repr-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:

hello
</code></pre><p>Skipped for:</p><pre><code>HTTP/1.1 200
Content-Digest: sha-256=:X48E9qOokqqrvdts8nOJRJN3OWDUoyWxBf7kbu9DBPE=:
</code></pre></div>`);
}
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("rules/integrity.md");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const integrity = /* @__PURE__ */ _export_sfc(_sfc_main, [["ssrRender", _sfc_ssrRender]]);
export {
  __pageData,
  integrity as default
};

import { defineComponent, computed, useSSRContext, mergeProps, ref, shallowRef, onMounted, onBeforeUnmount, watch, unref } from "vue";
import { ssrRenderClass, ssrInterpolate, ssrRenderAttr, ssrRenderList, ssrRenderAttrs, ssrIncludeBooleanAttr, ssrLooseEqual, ssrRenderComponent } from "vue/server-renderer";
import { u as useRouter, o as opened, q as queryWords, c as createSearch, E as EXAMPLES } from "./app.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const KINDS = {
  status: "Statuses",
  header: "Headers",
  rule: "Rules",
  guide: "Guides",
  package: "Packages",
  api: "API"
};
const SHOWN = { beside: 5, alone: 50 };
function scopesOf(found) {
  const kinds = Object.entries(KINDS);
  return [
    { scope: "all", name: "All", count: found.length },
    ...kinds.map(([scope, name]) => ({ scope, name, count: found.filter(({ record }) => record.kind === scope).length })).filter(({ count }) => count > 0)
  ];
}
function groupsOf(found, scope) {
  const records = found.map(({ record }) => record);
  const [best, ...others] = records;
  if (best === void 0) return [];
  if (scope !== "all") {
    const own = records.filter(({ kind }) => kind === scope);
    return own.length === 0 ? [] : [{ heading: KINDS[scope], records: own.slice(0, SHOWN.alone) }];
  }
  const groups = Object.keys(KINDS).map((kind) => ({
    heading: KINDS[kind],
    records: others.filter((record) => record.kind === kind).slice(0, SHOWN.beside)
  }));
  return [{ heading: "Best match", records: [best] }, ...groups.filter((group) => group.records.length > 0)];
}
function highlight(text, words) {
  const wanted = words.filter((word) => word !== "").map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  if (wanted.length === 0) return [{ text, matches: false }];
  const pattern = new RegExp(`((?<![\\p{L}\\p{N}])(?:${wanted.join("|")}))`, "giu");
  return text.split(pattern).map((part, at) => ({ text: part, matches: at % 2 === 1 })).filter((part) => part.text !== "");
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "SearchHit",
  __ssrInlineRender: true,
  props: {
    record: {},
    words: {},
    best: { type: Boolean }
  },
  setup(__props) {
    const props = __props;
    const ICONS = {
      status: "M2 8h12",
      header: "M2 4h5M9 4h5M2 8h5M9 8h5M2 12h5M9 12h5",
      rule: "M8 1.5 3 3.5v4c0 3.5 2 5.5 5 7 3-1.5 5-3.5 5-7v-4zM6 8l1.5 1.5L10.500 6.500",
      guide: "M8 4c-1.500-1-3.500-1.300-6-1.200v9.700c2.500-.1 4.500.2 6 1.200 1.500-1 3.500-1.300 6-1.200V2.800C11.500 2.700 9.500 3 8 4zm0 0v9.700",
      package: "M8 1.500 2.500 4.500v7L8 14.500l5.500-3v-7zM2.500 4.500 8 7.500l5.500-3M8 7.500v7",
      api: "M5 4 1.500 8 5 12M11 4l3.500 4L11 12"
    };
    const parts = (text) => highlight(text, props.words);
    const hue = computed(() => {
      const { code, href } = props.record;
      return code !== void 0 && href.startsWith("status/") ? `c${Math.floor(code / 100)}` : "";
    });
    const isName = computed(() => ["header", "rule", "api"].includes(props.record.kind));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      if (__props.record.code !== void 0) {
        _push(`<span class="${ssrRenderClass([[hue.value, { best: __props.best }], "number"])}" data-v-bfb74a2f>${ssrInterpolate(__props.record.code)}</span>`);
      } else {
        _push(`<span class="kind" data-v-bfb74a2f><svg viewBox="0 0 16 16" aria-hidden="true" data-v-bfb74a2f><path${ssrRenderAttr("d", ICONS[__props.record.kind])} data-v-bfb74a2f></path></svg></span>`);
      }
      _push(`<span class="about" data-v-bfb74a2f><b class="${ssrRenderClass({ best: __props.best, name: isName.value })}" data-v-bfb74a2f><!--[-->`);
      ssrRenderList(parts(__props.record.title), (part, at) => {
        _push(`<!--[-->`);
        if (part.matches) {
          _push(`<mark data-v-bfb74a2f>${ssrInterpolate(part.text)}</mark>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(part.text)}<!--]-->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></b>`);
      if (__props.record.tag) {
        _push(`<span class="tag" data-v-bfb74a2f>${ssrInterpolate(__props.record.tag)}</span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<span class="hit-summary" data-v-bfb74a2f><!--[-->`);
      ssrRenderList(parts(__props.record.summary), (part, at) => {
        _push(`<!--[-->`);
        if (part.matches) {
          _push(`<mark data-v-bfb74a2f>${ssrInterpolate(part.text)}</mark>`);
        } else {
          _push(`<!--[-->${ssrInterpolate(part.text)}<!--]-->`);
        }
        _push(`<!--]-->`);
      });
      _push(`<!--]--></span>`);
      if (__props.best && __props.record.facts) {
        _push(`<span class="hit-facts" data-v-bfb74a2f><!--[-->`);
        ssrRenderList(__props.record.facts, ([label, value]) => {
          _push(`<span data-v-bfb74a2f><i data-v-bfb74a2f>${ssrInterpolate(label)}</i> <!--[-->`);
          ssrRenderList(parts(value), (part, at) => {
            _push(`<!--[-->`);
            if (part.matches) {
              _push(`<mark data-v-bfb74a2f>${ssrInterpolate(part.text)}</mark>`);
            } else {
              _push(`<!--[-->${ssrInterpolate(part.text)}<!--]-->`);
            }
            _push(`<!--]-->`);
          });
          _push(`<!--]--></span>`);
        });
        _push(`<!--]--></span>`);
      } else {
        _push(`<!---->`);
      }
      _push(`</span><svg class="go" viewBox="0 0 16 16" aria-hidden="true" data-v-bfb74a2f><path d="M13 3v6H3m3.500-3.500L3 9l3.500 3.500" data-v-bfb74a2f></path></svg><!--]-->`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/search/SearchHit.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const SearchHit = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-bfb74a2f"]]);
function nearestStatus(query) {
  var _a;
  const asked = (_a = /^\s*(?:http\s+|status\s+|error\s+)*([1-5]\d\d)\s*$/i.exec(query)) == null ? void 0 : _a[1];
  return asked === void 0 ? void 0 : { asked, code: `${asked[0]}00` };
}
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "SearchNothing",
  __ssrInlineRender: true,
  props: {
    query: {}
  },
  emits: ["close"],
  setup(__props) {
    const props = __props;
    const nearest = computed(() => nearestStatus(props.query));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<div${ssrRenderAttrs(mergeProps({ class: "nothing" }, _attrs))} data-v-ad485c8d><p role="status" data-v-ad485c8d>Nothing matches <b data-v-ad485c8d>${ssrInterpolate(__props.query)}</b>.</p>`);
      if (nearest.value) {
        _push(`<p data-v-ad485c8d>No registry and no vendor that we know uses ${ssrInterpolate(nearest.value.asked)}. Clients treat it as <a${ssrRenderAttr("href", `/status/${nearest.value.code}`)} data-v-ad485c8d>${ssrInterpolate(nearest.value.code)}</a> (<a href="https://www.rfc-editor.org/rfc/rfc9110#section-15" data-v-ad485c8d>RFC 9110 §15</a>).</p>`);
      } else {
        _push(`<p data-v-ad485c8d>Search for a code, a header, a word of an error message, or what went wrong. One word finds more than a sentence.</p>`);
      }
      _push(`<ul data-v-ad485c8d><li data-v-ad485c8d><a href="/which-status" data-v-ad485c8d>Answer a few questions to find the status</a></li><li data-v-ad485c8d><a href="/status/" data-v-ad485c8d>Read the list of all statuses</a></li><li data-v-ad485c8d><a href="/rules/" data-v-ad485c8d>Read the list of all rules of the inspector</a></li></ul></div>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/search/SearchNothing.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const SearchNothing = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-ad485c8d"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "SearchDialog",
  __ssrInlineRender: true,
  setup(__props) {
    useRouter();
    const dialog = ref();
    const field = ref();
    ref();
    const query = ref(opened.value ?? "");
    const scope = ref("all");
    const at = ref(0);
    const search = shallowRef();
    const words = computed(() => queryWords(query.value));
    const found = computed(() => {
      var _a;
      return ((_a = search.value) == null ? void 0 : _a.call(search, query.value)) ?? [];
    });
    const scopes = computed(() => scopesOf(found.value));
    const groups = computed(() => groupsOf(found.value, scope.value));
    const shown = computed(() => groups.value.flatMap(({ records }) => records));
    const nothing = computed(() => words.value.length > 0 && search.value !== void 0 && shown.value.length === 0);
    onMounted(async () => {
      var _a, _b, _c;
      (_a = dialog.value) == null ? void 0 : _a.showModal();
      document.documentElement.style.overflow = "hidden";
      (_b = field.value) == null ? void 0 : _b.focus();
      (_c = field.value) == null ? void 0 : _c.select();
      const records = await import("./search-records.71NJJeJk.js");
      search.value = createSearch(records.default);
    });
    onBeforeUnmount(() => {
      document.documentElement.style.overflow = "";
    });
    watch(query, () => {
      at.value = 0;
      if (scopes.value.every((each) => each.scope !== scope.value)) scope.value = "all";
    });
    watch(scope, () => {
      at.value = 0;
    });
    function close() {
      opened.value = void 0;
    }
    function placeOf(record) {
      return shown.value.indexOf(record);
    }
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<dialog${ssrRenderAttrs(mergeProps({
        ref_key: "dialog",
        ref: dialog,
        class: "search-dialog",
        "aria-label": "Search"
      }, _attrs))} data-v-38b50e69><div class="inside" data-v-38b50e69><div class="query" data-v-38b50e69><svg viewBox="0 0 16 16" aria-hidden="true" data-v-38b50e69><circle cx="7" cy="7" r="4.5" data-v-38b50e69></circle><path d="m10.5 10.5 3.5 3.5" data-v-38b50e69></path></svg><input${ssrRenderAttr("value", query.value)} type="text" role="combobox" aria-label="Search" aria-controls="search-hits" aria-autocomplete="list"${ssrRenderAttr("aria-expanded", shown.value.length > 0)}${ssrRenderAttr("aria-activedescendant", shown.value.length > 0 ? `hit-${at.value}` : void 0)} placeholder="Code, phrase, header or symptom" autocomplete="off" autocapitalize="off" spellcheck="false" enterkeyhint="go" data-v-38b50e69>`);
      if (query.value !== "") {
        _push(`<button type="button" class="clear" aria-label="Clear the search" data-v-38b50e69><svg viewBox="0 0 16 16" aria-hidden="true" data-v-38b50e69><path d="m4 4 8 8M12 4l-8 8" data-v-38b50e69></path></svg></button>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<button type="button" class="close" data-v-38b50e69>Close</button></div>`);
      if (scopes.value.length > 2) {
        _push(`<fieldset class="scopes" data-v-38b50e69><legend data-v-38b50e69>Search in</legend><!--[-->`);
        ssrRenderList(scopes.value, (each) => {
          _push(`<label class="scope" data-v-38b50e69><input${ssrIncludeBooleanAttr(ssrLooseEqual(scope.value, each.scope)) ? " checked" : ""} type="radio" name="search-scope"${ssrRenderAttr("value", each.scope)} data-v-38b50e69>${ssrInterpolate(each.name)}<small data-v-38b50e69>${ssrInterpolate(each.count)}</small></label>`);
        });
        _push(`<!--]--></fieldset>`);
      } else {
        _push(`<!---->`);
      }
      if (shown.value.length > 0) {
        _push(`<div id="search-hits" class="hits" role="listbox" aria-label="Results" tabindex="-1" data-v-38b50e69><!--[-->`);
        ssrRenderList(groups.value, (group) => {
          _push(`<div role="group"${ssrRenderAttr("aria-label", group.heading)} data-v-38b50e69><div class="heading" role="presentation" data-v-38b50e69>${ssrInterpolate(group.heading)}</div><!--[-->`);
          ssrRenderList(group.records, (record) => {
            _push(`<a${ssrRenderAttr("id", `hit-${placeOf(record)}`)} class="${ssrRenderClass([{ first: group.heading === "Best match" }, "hit"])}" role="option" tabindex="-1"${ssrRenderAttr("aria-selected", placeOf(record) === at.value)}${ssrRenderAttr("href", `/${record.href}`)} data-v-38b50e69>`);
            _push(ssrRenderComponent(SearchHit, {
              record,
              words: words.value,
              best: group.heading === "Best match"
            }, null, _parent));
            _push(`</a>`);
          });
          _push(`<!--]--></div>`);
        });
        _push(`<!--]--></div>`);
      } else if (nothing.value) {
        _push(ssrRenderComponent(SearchNothing, {
          query: query.value,
          onClose: close
        }, null, _parent));
      } else if (words.value.length === 0) {
        _push(`<p class="tries" data-v-38b50e69><span data-v-38b50e69>Try</span><!--[-->`);
        ssrRenderList(unref(EXAMPLES), (example) => {
          _push(`<button type="button" class="try" data-v-38b50e69>${ssrInterpolate(example)}</button>`);
        });
        _push(`<!--]--></p>`);
      } else {
        _push(`<p class="tries" role="status" data-v-38b50e69>Loading …</p>`);
      }
      _push(`<div class="keys" data-v-38b50e69><span data-v-38b50e69><kbd data-v-38b50e69>↑</kbd><kbd data-v-38b50e69>↓</kbd> move</span><span data-v-38b50e69><kbd data-v-38b50e69>Enter</kbd> open</span><span data-v-38b50e69><kbd data-v-38b50e69>Tab</kbd> narrow</span><span data-v-38b50e69><kbd data-v-38b50e69>Esc</kbd> close</span><a href="/which-status" data-v-38b50e69>No match? Answer a few questions</a></div><span class="count" role="status" data-v-38b50e69>${ssrInterpolate(words.value.length > 0 && search.value ? `${found.value.length} results` : "")}</span></div></dialog>`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/search/SearchDialog.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const SearchDialog = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-38b50e69"]]);
export {
  SearchDialog as default
};

import { defineComponent, computed, useSSRContext, mergeProps, ref, onMounted, onUnmounted, unref } from "vue";
import { ssrRenderList, ssrRenderAttr, ssrInterpolate, ssrRenderAttrs, ssrRenderClass, ssrRenderComponent } from "vue/server-renderer";
import { f as findStatus } from "./index.Bu0o7CJ_.js";
import { f as findReference, d as describeStatus } from "./reference.BZDWCKRu.js";
import { _ as _export_sfc } from "./plugin-vue_export-helper.1tPrXgE0.js";
const MOST = 4;
function readCodes(text) {
  const words = text.split(/[^\w]+/).filter((word) => word !== "");
  const unknown = words.filter((word) => !/^\d+$/.test(word) || findReference(Number(word)) === void 0);
  const codes = [...new Set(words.filter((word) => !unknown.includes(word)).map(Number))];
  if (unknown.length > 0)
    return { codes: [], problem: `Not a registered status code: ${unknown.join(", ")}. Enter codes such as 401, 403.` };
  if (codes.length < 2) return { codes: [], problem: "Enter at least two codes, such as 401, 403." };
  if (codes.length > MOST) return { codes: [], problem: `You entered ${codes.length} codes. Enter at most ${MOST}.` };
  return { codes };
}
function compared(codes) {
  return codes.flatMap((code) => {
    const status = findStatus(code);
    const reference = findReference(code);
    if (status === void 0 || reference === void 0) return [];
    const texts = (name) => {
      var _a;
      return (((_a = reference.sections.find((section) => section.name === name)) == null ? void 0 : _a.blocks) ?? []).map(
        ({ text }) => text.replaceAll("`", "")
      );
    };
    const apart = codes.flatMap(
      (other) => {
        var _a;
        return (((_a = findReference(other)) == null ? void 0 : _a.related) ?? []).filter((each) => each.code === code).map(({ difference }) => `Compared with ${other}: ${difference.replaceAll("`", "")}`);
      }
    );
    return [
      {
        code,
        phrase: status.phrase,
        summary: status.summary,
        facts: describeStatus(status),
        use: texts("use"),
        avoid: texts("avoid"),
        apart: [...new Set(apart)]
      }
    ];
  });
}
function factRows(columns) {
  const labels = [...new Set(columns.flatMap(({ facts }) => facts.map(({ label }) => label)))];
  const rows = labels.map((label) => ({
    label,
    cells: columns.map(({ facts }) => {
      var _a;
      return ((_a = facts.find((each) => each.label === label)) == null ? void 0 : _a.values) ?? [];
    })
  }));
  const isSame = ({ cells }) => new Set(cells.map((cell) => JSON.stringify(cell))).size === 1;
  return {
    different: rows.filter((row) => !isSame(row)),
    same: rows.filter(isSame).map(({ label, cells }) => ({ label, values: cells[0] ?? [] }))
  };
}
const _sfc_main$2 = /* @__PURE__ */ defineComponent({
  __name: "CompareTable",
  __ssrInlineRender: true,
  props: {
    columns: {}
  },
  setup(__props) {
    const props = __props;
    const rows = computed(() => factRows(props.columns));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[--><div class="scroll" tabindex="0" role="region" aria-label="Comparison" data-v-2b80f3b1><table class="compare" data-v-2b80f3b1><thead data-v-2b80f3b1><tr data-v-2b80f3b1><td data-v-2b80f3b1></td><!--[-->`);
      ssrRenderList(__props.columns, ({ code, phrase }) => {
        _push(`<th scope="col" data-v-2b80f3b1><a${ssrRenderAttr("href", `/status/${code}`)} data-v-2b80f3b1>${ssrInterpolate(code)} ${ssrInterpolate(phrase)}</a></th>`);
      });
      _push(`<!--]--></tr></thead><tbody data-v-2b80f3b1><tr data-v-2b80f3b1><th scope="row" data-v-2b80f3b1>Meaning</th><!--[-->`);
      ssrRenderList(__props.columns, ({ code, summary }) => {
        _push(`<td data-v-2b80f3b1>${ssrInterpolate(summary)}</td>`);
      });
      _push(`<!--]--></tr><tr data-v-2b80f3b1><th scope="row" data-v-2b80f3b1>How it differs</th><!--[-->`);
      ssrRenderList(__props.columns, ({ code, apart }) => {
        _push(`<td data-v-2b80f3b1><!--[-->`);
        ssrRenderList(apart, (text) => {
          _push(`<p data-v-2b80f3b1>${ssrInterpolate(text)}</p>`);
        });
        _push(`<!--]--></td>`);
      });
      _push(`<!--]--></tr><!--[-->`);
      ssrRenderList(rows.value.different, ({ label, cells }) => {
        _push(`<tr data-v-2b80f3b1><th scope="row" data-v-2b80f3b1>${ssrInterpolate(label)}</th><!--[-->`);
        ssrRenderList(cells, (values, at) => {
          _push(`<td data-v-2b80f3b1><!--[-->`);
          ssrRenderList(values, (value, part) => {
            _push(`<span class="value" data-v-2b80f3b1>`);
            if (value.field) {
              _push(`<code data-v-2b80f3b1>${ssrInterpolate(value.field)}</code>`);
            } else {
              _push(`<!---->`);
            }
            _push(`${ssrInterpolate(value.text)}</span>`);
          });
          _push(`<!--]--></td>`);
        });
        _push(`<!--]--></tr>`);
      });
      _push(`<!--]--><tr data-v-2b80f3b1><th scope="row" data-v-2b80f3b1>When to use it</th><!--[-->`);
      ssrRenderList(__props.columns, ({ code, use }) => {
        _push(`<td data-v-2b80f3b1><!--[-->`);
        ssrRenderList(use, (text) => {
          _push(`<p data-v-2b80f3b1>${ssrInterpolate(text)}</p>`);
        });
        _push(`<!--]--></td>`);
      });
      _push(`<!--]--></tr><tr data-v-2b80f3b1><th scope="row" data-v-2b80f3b1>When not to use it</th><!--[-->`);
      ssrRenderList(__props.columns, ({ code, avoid }) => {
        _push(`<td data-v-2b80f3b1><!--[-->`);
        ssrRenderList(avoid, (text) => {
          _push(`<p data-v-2b80f3b1>${ssrInterpolate(text)}</p>`);
        });
        _push(`<!--]--></td>`);
      });
      _push(`<!--]--></tr></tbody></table></div>`);
      if (rows.value.same.length > 0) {
        _push(`<p class="same" data-v-2b80f3b1>The same for ${ssrInterpolate(__props.columns.length === 2 ? "both" : "all")}: <!--[-->`);
        ssrRenderList(rows.value.same, ({ label, values }, at) => {
          _push(`<!--[-->${ssrInterpolate(at > 0 ? "; " : "")}${ssrInterpolate(label)}: ${ssrInterpolate(values.map(({ field, text }) => `${field ?? ""}${text}`).join(", "))}<!--]-->`);
        });
        _push(`<!--]-->.</p>`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup$2 = _sfc_main$2.setup;
_sfc_main$2.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/compare/CompareTable.vue");
  return _sfc_setup$2 ? _sfc_setup$2(props, ctx) : void 0;
};
const CompareTable = /* @__PURE__ */ _export_sfc(_sfc_main$2, [["__scopeId", "data-v-2b80f3b1"]]);
const _sfc_main$1 = /* @__PURE__ */ defineComponent({
  __name: "CompareVerdict",
  __ssrInlineRender: true,
  props: {
    columns: {}
  },
  setup(__props) {
    const props = __props;
    const verdicts = computed(
      () => props.columns.map(({ code, phrase, summary, use, facts }) => {
        var _a;
        return {
          code,
          phrase,
          reason: use[0] ?? summary,
          needs: (_a = facts.find(({ label }) => label === "must carry")) == null ? void 0 : _a.values.map(({ field }) => field).join(", ")
        };
      })
    );
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<ul${ssrRenderAttrs(mergeProps({
        class: "verdicts",
        style: { "--columns": Math.min(__props.columns.length, 3) }
      }, _attrs))} data-v-07048dea><!--[-->`);
      ssrRenderList(verdicts.value, ({ code, phrase, reason, needs }) => {
        _push(`<li data-v-07048dea><p class="send" data-v-07048dea>Send <a${ssrRenderAttr("href", `/status/${code}`)} data-v-07048dea><span class="${ssrRenderClass([`c${Math.floor(code / 100)}`, "number"])}" data-v-07048dea>${ssrInterpolate(code)}</span> ${ssrInterpolate(phrase)}</a> if</p><p data-v-07048dea>${ssrInterpolate(reason)}</p>`);
        if (needs) {
          _push(`<p class="needs" data-v-07048dea>It needs <code data-v-07048dea>${ssrInterpolate(needs)}</code>.</p>`);
        } else {
          _push(`<!---->`);
        }
        _push(`</li>`);
      });
      _push(`<!--]--></ul>`);
    };
  }
});
const _sfc_setup$1 = _sfc_main$1.setup;
_sfc_main$1.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/compare/CompareVerdict.vue");
  return _sfc_setup$1 ? _sfc_setup$1(props, ctx) : void 0;
};
const CompareVerdict = /* @__PURE__ */ _export_sfc(_sfc_main$1, [["__scopeId", "data-v-07048dea"]]);
const _sfc_main = /* @__PURE__ */ defineComponent({
  __name: "CompareStatuses",
  __ssrInlineRender: true,
  props: {
    codes: {}
  },
  setup(__props) {
    const props = __props;
    const codes = ref(props.codes ?? []);
    const entry = ref("");
    const problem = ref("");
    const columns = computed(() => compared(codes.value));
    function fromHash() {
      if (props.codes !== void 0) return;
      const asked = decodeURIComponent(location.hash.slice(1));
      if (asked === "") return;
      show(asked);
    }
    function show(text) {
      const read = readCodes(text);
      problem.value = read.problem ?? "";
      if (read.codes.length > 0) codes.value = read.codes;
      entry.value = text;
    }
    onMounted(() => {
      fromHash();
      addEventListener("hashchange", fromHash);
    });
    onUnmounted(() => removeEventListener("hashchange", fromHash));
    return (_ctx, _push, _parent, _attrs) => {
      _push(`<!--[-->`);
      if (!props.codes) {
        _push(`<form class="choose" data-v-7f7c9dfa><label data-v-7f7c9dfa>Up to ${ssrInterpolate(unref(MOST))} codes <input${ssrRenderAttr("value", entry.value)} inputmode="text" placeholder="401, 403"${ssrRenderAttr("aria-invalid", problem.value !== "")} aria-describedby="compare-problem" data-v-7f7c9dfa></label><button type="submit" data-v-7f7c9dfa>Compare</button><p id="compare-problem" class="problem" role="status" data-v-7f7c9dfa>${ssrInterpolate(problem.value)}</p></form>`);
      } else {
        _push(`<!---->`);
      }
      if (columns.value.length > 0) {
        _push(`<!--[-->`);
        _push(ssrRenderComponent(CompareVerdict, { columns: columns.value }, null, _parent));
        _push(ssrRenderComponent(CompareTable, { columns: columns.value }, null, _parent));
        _push(`<!--]-->`);
      } else {
        _push(`<!---->`);
      }
      _push(`<!--]-->`);
    };
  }
});
const _sfc_setup = _sfc_main.setup;
_sfc_main.setup = (props, ctx) => {
  const ssrContext = useSSRContext();
  (ssrContext.modules || (ssrContext.modules = /* @__PURE__ */ new Set())).add("../.vitepress/theme/components/compare/CompareStatuses.vue");
  return _sfc_setup ? _sfc_setup(props, ctx) : void 0;
};
const CompareStatuses = /* @__PURE__ */ _export_sfc(_sfc_main, [["__scopeId", "data-v-7f7c9dfa"]]);
export {
  CompareStatuses as default
};

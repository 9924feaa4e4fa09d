package org.lookback.venue.intake;

import java.util.List;
import java.util.Optional;

/** The columns of a venue ledger and the other words offices use for them. */
enum LedgerColumn {
    CODE("场所编码", false, "编码", "场所码", "场所编号", "编号"),
    NAME("场所名称", true, "名称", "单位名称", "店名", "企业名称", "商户名称", "市场主体名称"),
    USCC("统一社会信用代码", true, "社会信用代码", "信用代码", "营业执照号"),
    CATEGORY("场所类别", true, "类别", "行业类别", "场所类型", "类型", "业态"),
    ADDRESS("地址", true, "场所地址", "经营地址", "详细地址", "住所", "经营场所"),
    COMMUNITY("社区", false, "所属社区", "社区名称"),
    GRID("网格", false, "所属网格", "网格编号"),
    SUBDISTRICT("街道", true, "所属街道", "街道办", "街道名称", "属地街道"),
    AREA("面积", false, "经营面积", "建筑面积"),
    EMPLOYEES("从业人数", false, "从业人员数", "员工人数", "人数"),
    OWNER_NAME("负责人", false, "负责人姓名", "法定代表人", "经营者", "联系人"),
    OWNER_PHONE("联系电话", false, "电话", "手机", "手机号", "联系方式", "负责人电话"),
    CREDIT_CLASS("信用等级", false, "信用风险等级", "信用风险分类", "风险等级"),
    CREDIT_ON("信用等级日期", false, "评定日期", "信用评定日期"),
    STATUS("状态", false, "场所状态", "经营状态", "营业状态"),
    LATITUDE("纬度", false, "lat"),
    LONGITUDE("经度", false, "lon", "lng"),
    DATUM("坐标系", false, "坐标系统"),
    SURVEYED_ON("摸排日期", false, "摸排时间", "采集日期");

    private final String header;
    private final boolean required;
    private final List<String> synonyms;

    LedgerColumn(String header, boolean required, String... synonyms) {
        this.header = header;
        this.required = required;
        this.synonyms = List.of(synonyms);
    }

    String header() {
        return header;
    }

    boolean required() {
        return required;
    }

    boolean personal() {
        return this == OWNER_NAME || this == OWNER_PHONE;
    }

    static Optional<LedgerColumn> called(String header) {
        // A unit or hint in brackets is no part of the name: 面积（㎡）, 联系电话（必填）.
        var plain = header.replaceAll("[（(].*[)）]", "").replaceAll("[\\s*＊\\u3000\\u00a0\\ufeff]", "");
        for (var column : values()) {
            if (column.header.equals(plain) || column.synonyms.contains(plain.toLowerCase(java.util.Locale.ROOT))) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }
}

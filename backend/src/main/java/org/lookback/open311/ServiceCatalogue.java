package org.lookback.open311;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.Category;
import org.lookback.catalogue.PlaceKind;
import org.lookback.directory.Directory;
import org.lookback.directory.UnitKind;
import org.lookback.open311.ServiceDefinition.Attribute;
import org.lookback.open311.ServiceDefinition.Choice;
import org.lookback.refusal.Refusal;
import org.springframework.stereotype.Service;

/** What can be reported: the categories in use, each with the same few questions. */
@Service
public class ServiceCatalogue {

    static final String PLACE_KIND = "place_kind";
    static final String SUBDISTRICT = "subdistrict";
    static final String EXTERNAL_ID = "external_id";

    private final Categories categories;
    private final Directory directory;

    ServiceCatalogue(Categories categories, Directory directory) {
        this.categories = categories;
        this.directory = directory;
    }

    /** By code. */
    public List<ReportableService> services() {
        return categories.all().stream()
                .filter(Category::active)
                .map(one -> new ReportableService(
                        one.code(),
                        one.name(),
                        "%s（%s类诉求）".formatted(one.name(), one.urgency().label()),
                        true,
                        "realtime",
                        Objects.requireNonNullElse(one.needTag(), ""),
                        one.code().substring(0, 2)))
                .toList();
    }

    /** @throws Refusal SERVICE_CODE_MISSING, SERVICE_CODE_UNKNOWN */
    public Category service(@Nullable String code) {
        if (code == null || code.isBlank()) {
            throw Refusal.invalid("SERVICE_CODE_MISSING", "缺少 service_code，请先读取服务列表。");
        }
        return categories.find(code.strip()).filter(Category::active).orElseThrow(() -> unknown(code));
    }

    /** Also one that is not offered any more: its requests are still there. @throws Refusal SERVICE_CODE_UNKNOWN */
    public void known(String code) {
        if (categories.find(code).isEmpty()) {
            throw unknown(code);
        }
    }

    /** The questions about one service. */
    public ServiceDefinition definition(@Nullable String code) {
        var places = Arrays.stream(PlaceKind.values())
                .map(kind -> new Choice(kind.name(), kind.label()))
                .toList();
        var subdistricts = directory.units().stream()
                .filter(unit -> unit.kind() == UnitKind.SUBDISTRICT && unit.active())
                .map(unit -> new Choice(unit.code(), unit.name()))
                .toList();
        return new ServiceDefinition(
                service(code).code(),
                List.of(
                        new Attribute(true, PLACE_KIND, "singlevaluelist", false, "选择一项", 1, "发生在什么样的地方", places),
                        new Attribute(true, SUBDISTRICT, "singlevaluelist", false, "选择一项", 2, "在哪个街道辖区", subdistricts),
                        new Attribute(
                                true,
                                EXTERNAL_ID,
                                "string",
                                false,
                                "不超过 100 字",
                                3,
                                "贵方系统中的编号；重复提交同一编号只受理一次",
                                List.of())));
    }

    private static Refusal unknown(String code) {
        var shown = code.length() > 40 ? code.substring(0, 40) + "…" : code;
        return Refusal.notFound("SERVICE_CODE_UNKNOWN", "service_code “%s”不存在，请先读取服务列表。".formatted(shown));
    }
}

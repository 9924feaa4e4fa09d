package org.lookback.hotline;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.lookback.catalogue.Categories;
import org.lookback.catalogue.NeedTag;
import org.lookback.catalogue.PlaceKind;
import org.lookback.catalogue.Urgency;
import org.lookback.directory.Directory;
import org.lookback.directory.UnitKind;
import org.lookback.refusal.FormWords;
import org.lookback.refusal.Refusal;
import org.lookback.venue.VenueRegister;
import org.springframework.stereotype.Component;

/** Checks what was taken down before anything is kept of it (C4). */
@Component
class RequestReading {

    static final String AGENT = "AGENT";
    private static final Instant LONG_AGO = Instant.parse("1990-01-01T00:00:00Z");
    private static final BigDecimal SOUTH = new BigDecimal("-90");
    private static final BigDecimal EAST = new BigDecimal("180");

    private final Categories categories;
    private final Directory directory;
    private final VenueRegister venues;

    RequestReading(Categories categories, Directory directory, VenueRegister venues) {
        this.categories = categories;
        this.directory = directory;
        this.venues = venues;
    }

    /** @throws Refusal with the first thing that is wrong */
    Request read(RequestForm form, Instant now, String by) {
        var category = categories.usable(form.categoryCode());
        var type = FormWords.choice(RequestType.class, form.requestType(), "REQUEST_TYPE", "诉求类型");
        var address = FormWords.optional(form.incidentAddress(), 200, "事发地址");
        if (address == null && type == RequestType.COMPLAINT) {
            throw Refusal.invalid("ADDRESS_MISSING", "投诉须填写事发地址，请补充。");
        }
        var needTag = given(form.needTag());
        var place = given(form.placeKind());
        var venue = given(form.venueCode());
        var accused = given(form.accusedUnit());
        return new Request(
                source(form.source()),
                FormWords.optional(form.externalNo(), 100, "外部编号"),
                FormWords.choice(Channel.class, form.channel(), "CHANNEL", "来源渠道"),
                type,
                category.code(),
                urgency(form.urgency(), category.urgency()),
                needTag == null
                        ? category.needTag()
                        : FormWords.choice(NeedTag.class, needTag, "NEED_TAG", "七有五性")
                                .name(),
                FormWords.required(form.title(), 5, 60, "TITLE_LENGTH", "诉求标题"),
                FormWords.required(form.content(), 10, 2000, "CONTENT_LENGTH", "诉求内容"),
                address,
                place == null ? null : FormWords.choice(PlaceKind.class, place, "PLACE_KIND", "地点类型"),
                subdistrict(form.subdistrict()),
                within(form.latitude(), SOUTH, "纬度"),
                within(form.longitude(), EAST, "经度"),
                venue == null ? null : venues.venue(venue).code(),
                FormWords.optional(form.accusedParty(), 100, "被反映对象"),
                accused == null ? null : directory.unit(accused).code(),
                !Boolean.FALSE.equals(form.reporterIsParty()),
                form.incidentAt() == null ? null : FormWords.past(form.incidentAt(), LONG_AGO, now, "事发时间"),
                now,
                by);
    }

    /** What was asked for, read again by somebody who may correct it. */
    static Urgency urgency(@Nullable String written, Urgency usual) {
        var chosen = given(written);
        return chosen == null ? usual : FormWords.choice(Urgency.class, chosen, "URGENCY", "紧急程度");
    }

    private static String source(@Nullable String written) {
        var source = given(written);
        return source == null
                ? AGENT
                : FormWords.required(source, 1, 40, "SOURCE_LENGTH", "来源系统").toUpperCase(Locale.ROOT);
    }

    private @Nullable String subdistrict(@Nullable String code) {
        var written = given(code);
        if (written == null) {
            return null;
        }
        return directory
                .findUnit(written)
                .filter(unit -> unit.kind() == UnitKind.SUBDISTRICT)
                .orElseThrow(() -> Refusal.invalid("SUBDISTRICT_UNKNOWN", "没有代码为“%s”的街道，请从列表中选择。".formatted(written)))
                .code();
    }

    private static @Nullable BigDecimal within(@Nullable BigDecimal degrees, BigDecimal most, String what) {
        if (degrees != null && degrees.abs().compareTo(most.abs()) > 0) {
            throw Refusal.invalid("NO_SUCH_PLACE", "%s“%s”不是有效的坐标，请核对。".formatted(what, degrees));
        }
        return degrees;
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

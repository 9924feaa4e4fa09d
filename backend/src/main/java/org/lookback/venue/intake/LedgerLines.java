package org.lookback.venue.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.lookback.venue.CreditClass;
import org.lookback.venue.CreditCode;
import org.lookback.venue.Datum;
import org.lookback.venue.Owner;
import org.lookback.venue.PhoneNumber;
import org.lookback.venue.VenueCategory;
import org.lookback.venue.VenueStatus;

/** Understands one line of a ledger [S3]: what it says about a venue, or everything that is wrong with it. */
final class LedgerLines {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,39}");
    private static final Pattern MADE_HERE = Pattern.compile("(?:L|LV)-.*");

    private final List<VenueCategory> categories;
    private final Subdistricts subdistricts;

    LedgerLines(List<VenueCategory> categories, Subdistricts subdistricts) {
        this.categories = categories;
        this.subdistricts = subdistricts;
    }

    VenueDraft read(LedgerCells cells) {
        var code = cells.text(LedgerColumn.CODE, 1, 40);
        if (code != null && !CODE.matcher(code).matches()) {
            cells.fault(LedgerColumn.CODE, "场所编码只能由字母、数字、点、横线和下划线组成");
        }
        // One writing per code: a database that ignores case and one that does not must see the same venue.
        var upperCode = code == null ? null : code.toUpperCase(Locale.ROOT);
        var name = cells.text(LedgerColumn.NAME, 2, 100);
        var address = cells.text(LedgerColumn.ADDRESS, 1, 200);
        if (code == null) {
            needed(cells, LedgerColumn.NAME, name);
            needed(cells, LedgerColumn.ADDRESS, address);
        }
        var latitude = cells.number(LedgerColumn.LATITUDE, "3", "54", 6);
        var longitude = cells.number(LedgerColumn.LONGITUDE, "73", "136", 6);
        var datum = cells.word(LedgerColumn.DATUM, LedgerLines::datum, "应为 WGS84、GCJ02 或 CGCS2000");
        boolean placed = cells.fault().isEmpty() && (latitude != null || longitude != null);
        if (placed && (latitude == null || longitude == null || datum == null)) {
            cells.fault(LedgerColumn.DATUM, "纬度、经度和坐标系必须同时填写（缺坐标系时位置会偏差数百米）");
        }
        var employees = cells.number(LedgerColumn.EMPLOYEES, "0", "1000000", 0);
        return new VenueDraft(
                upperCode,
                name,
                creditCode(cells),
                cells.word(LedgerColumn.CATEGORY, this::category, "请使用场所类别表中的名称"),
                cells.word(LedgerColumn.STATUS, VenueStatus::spoken, "应为 营业、停业、关停 或 查无"),
                address,
                cells.text(LedgerColumn.COMMUNITY, 1, 100),
                cells.text(LedgerColumn.GRID, 1, 100),
                cells.word(LedgerColumn.SUBDISTRICT, subdistricts::codeFor, "本区没有这个街道"),
                cells.number(LedgerColumn.AREA, "0", "10000000", 2),
                employees == null ? null : employees.intValueExact(),
                new Owner(cells.text(LedgerColumn.OWNER_NAME, 1, 50), phone(cells)),
                cells.word(LedgerColumn.CREDIT_CLASS, CreditClass::spoken, "应为 A、B、C 或 D"),
                cells.pastDate(LedgerColumn.CREDIT_ON),
                latitude,
                longitude,
                datum,
                cells.pastDate(LedgerColumn.SURVEYED_ON));
    }

    /** Codes that imports make themselves are taken from a ledger only for venues that exist. */
    static boolean isMadeHere(String code) {
        return MADE_HERE.matcher(code).matches();
    }

    private static void needed(LedgerCells cells, LedgerColumn column, @Nullable String text) {
        if (text == null
                && cells.fault()
                        .filter(f -> f.columns().contains(column.header()))
                        .isEmpty()) {
            cells.fault(column, "没有场所编码的行必须填写" + column.header());
        }
    }

    private static @Nullable String creditCode(LedgerCells cells) {
        var code = cells.text(LedgerColumn.USCC, 1, 100);
        if (code == null) {
            return null;
        }
        var upper = code.replace(" ", "").toUpperCase(Locale.ROOT);
        CreditCode.fault(upper).ifPresent(reason -> cells.fault(LedgerColumn.USCC, reason));
        return upper;
    }

    private static @Nullable String phone(LedgerCells cells) {
        var phone = cells.text(LedgerColumn.OWNER_PHONE, 1, 100);
        if (phone == null) {
            return null;
        }
        var plain = phone.replace(" ", "");
        PhoneNumber.fault(plain).ifPresent(reason -> cells.fault(LedgerColumn.OWNER_PHONE, reason));
        return plain;
    }

    private Optional<VenueCategory> category(String word) {
        return categories.stream().filter(category -> category.isCalled(word)).findFirst();
    }

    private static Optional<Datum> datum(String word) {
        var plain = word.replaceAll("[-_ ]", "").toUpperCase(Locale.ROOT);
        for (var datum : Datum.values()) {
            if (datum.name().equals(plain)) {
                return Optional.of(datum);
            }
        }
        return Optional.empty();
    }
}

package org.lookback.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lookback.hotline.RequestForm;
import org.lookback.petitioner.PetitionerForm;
import org.lookback.privacy.Masking;
import org.lookback.venue.intake.LineFault;
import org.lookback.venue.intake.SheetLine;

/** From a line of the table to a request; every word that has no counterpart is a fault that names the missing entry. */
final class RequestLines {

    /** Nobody stands behind a published table: nobody can be called back. */
    private static final PetitionerForm NOBODY = new PetitionerForm(null, null, null, null, true, null);

    private static final int LONGEST_NUMBER = 100;
    private static final int SHORTEST_TITLE = 5;
    private static final int LONGEST_TITLE = 60;
    private static final int LONGEST_ADDRESS = 200;

    private final RequestHeader header;
    private final IntakeMapping mapping;
    private final KnownCodes codes;

    RequestLines(RequestHeader header, IntakeMapping mapping, KnownCodes codes) {
        this.header = header;
        this.mapping = mapping;
        this.codes = codes;
    }

    /** A request, or what is wrong with the line. */
    record Read(int line, @Nullable RequestForm form, List<LineFault> faults) {}

    Read read(SheetLine line) {
        var words = new LineWords(line, header, mapping, codes);
        var number = header.text(line, Field.EXTERNAL_NO);
        if (number.isEmpty() || number.length() > LONGEST_NUMBER) {
            words.fault(Field.EXTERNAL_NO, "缺少原系统编号，或超过 %d 字".formatted(LONGEST_NUMBER));
        }
        var type = header.text(line, Field.TYPE);
        var detail = header.text(line, Field.DETAIL);
        var category = words.category(type, detail);
        var subdistrict = words.subdistrict();
        var channel = words.channel();
        var at = words.createdAt();
        if (!words.faults().isEmpty()) {
            return new Read(line.number(), null, words.faults());
        }
        var title = Masking.numbersIn(detail.isEmpty() ? type : type + "：" + detail);
        return new Read(
                line.number(),
                new RequestForm(
                        mapping.source(),
                        number,
                        channel,
                        mapping.requestType(),
                        category,
                        null,
                        null,
                        CellText.cut(title.length() < SHORTEST_TITLE ? "诉求：" + title : title, LONGEST_TITLE),
                        content(line, type, detail),
                        CellText.cut(address(line), LONGEST_ADDRESS),
                        mapping.place(header.text(line, Field.PLACE)).orElse(null),
                        subdistrict,
                        CellText.degrees(header.text(line, Field.LATITUDE), 90),
                        CellText.degrees(header.text(line, Field.LONGITUDE), 180),
                        null,
                        at,
                        null,
                        null,
                        true,
                        NOBODY,
                        null,
                        null,
                        null,
                        null),
                new ArrayList<>());
    }

    private String content(SheetLine line, String type, String detail) {
        var place = header.text(line, Field.PLACE);
        return CellText.cut(
                "由 %s 转入的诉求。类型：%s。%s%s"
                        .formatted(
                                mapping.source(),
                                type,
                                detail.isEmpty() ? "" : "描述：" + detail + "。",
                                place.isEmpty() ? "" : "地点类型：" + place + "。"),
                2000);
    }

    private String address(SheetLine line) {
        var given = header.text(line, Field.ADDRESS);
        return given.isEmpty() ? mapping.addressUnknown() : given;
    }
}

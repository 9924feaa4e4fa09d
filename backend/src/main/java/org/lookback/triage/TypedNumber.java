package org.lookback.triage;

import java.util.List;
import java.util.stream.Stream;
import org.lookback.privacy.Masking;

/** A phone or identity number typed into a text that others will read. @param masked the text as it could be instead [C6] */
public record TypedNumber(String field, String message, String masked) {

    static List<TypedNumber> in(TypedText text) {
        return Stream.of(
                        look("title", "标题", text.title()),
                        look("content", "诉求内容", text.content()),
                        look("incidentAddress", "事发地址", text.address()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<TypedNumber> look(String field, String name, String text) {
        var masked = Masking.numbersIn(text);
        return masked.equals(text)
                ? List.of()
                : List.of(new TypedNumber(
                        field, "%s里有电话号码或证件号码。承办单位会看到这段文字，请改填到“诉求人”一栏，这里用遮盖后的文字代替。".formatted(name), masked));
    }
}

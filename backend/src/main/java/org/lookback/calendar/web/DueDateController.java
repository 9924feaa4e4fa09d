package org.lookback.calendar.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.lookback.calendar.Cutoff;
import org.lookback.calendar.DeadlineCalculator;
import org.lookback.calendar.DistrictTime;
import org.lookback.calendar.DueDate;
import org.lookback.calendar.Term;
import org.lookback.calendar.TermKind;
import org.lookback.refusal.Refusal;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Counts a term for anybody who wants to know or to check a date. */
@RestController
@Tag(name = "工作日历")
class DueDateController {

    private final DeadlineCalculator calculator;

    DueDateController(DeadlineCalculator calculator) {
        this.calculator = calculator;
    }

    record DueDateAnswer(OffsetDateTime dueAt, List<String> explanation) {
        static DueDateAnswer of(DueDate due) {
            return new DueDateAnswer(due.dueAt().atZone(DistrictTime.ZONE).toOffsetDateTime(), due.explanation());
        }
    }

    @GetMapping("/api/calendar/due")
    @Operation(summary = "计算到期时间，并逐日说明理由（WD工作日、CD自然日、CH小时）")
    DueDateAnswer due(
            @RequestParam String start,
            @RequestParam String kind,
            @RequestParam String amount,
            @RequestParam(defaultValue = "OFFICE") String cutoff,
            @RequestParam(defaultValue = "false") String roll) {
        var term = new Term(
                oneOf("kind", kind, TermKind.class),
                number(amount),
                oneOf("cutoff", cutoff, Cutoff.class),
                yesOrNo(roll));
        return DueDateAnswer.of(calculator.due(StartMoment.parse(start), term));
    }

    private static <E extends Enum<E>> E oneOf(String parameter, String text, Class<E> type) {
        var name = text.strip().toUpperCase(Locale.ROOT);
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(
                        parameter,
                        text,
                        Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining("、"))));
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException notANumber) {
            throw Refusal.invalid("AMOUNT_UNREADABLE", "参数amount的值“%s”不是整数，请填写期限数量，例如3。".formatted(text));
        }
    }

    private static boolean yesOrNo(String text) {
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw unknown("roll", text, "true、false");
        };
    }

    private static Refusal unknown(String parameter, String text, String allowed) {
        return Refusal.invalid("BAD_VALUE", "参数%s的值“%s”无法识别，可以填写：%s。".formatted(parameter, text, allowed));
    }
}

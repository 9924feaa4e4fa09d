package org.lookback.inspection.web;

import java.util.List;
import java.util.stream.Collectors;
import org.lookback.casecard.web.AboutCase.Section;
import org.lookback.casecard.web.AboutLines;
import org.lookback.venue.VenueHistory;
import org.lookback.venue.Visit;
import org.springframework.stereotype.Component;

/** What was found at a venue before, as the case card shows it. */
@Component
class EarlierVisits {

    private static final int MOST_VISITS = 10;

    private final VenueHistory history;

    EarlierVisits(VenueHistory history) {
        this.history = history;
    }

    List<Section> of(DossierPage page) {
        var past = page.history();
        var lines = new AboutLines()
                .line(
                        "累计",
                        "发现问题 %d 个，未整改 %d 个，黄牌 %d 张"
                                .formatted(past.breachCount(), past.openBreachCount(), past.activeCards()))
                .line(
                        "近 %d 天".formatted(past.windowDays()),
                        "发现问题 %d 个%s%s"
                                .formatted(
                                        past.breachesInWindow(),
                                        past.majorInWindow() ? "，有较重以上问题" : "",
                                        past.lateOrRejected() ? "，有整改逾期或不到位" : ""));
        history.of(page.venue().code(), 0, MOST_VISITS).items().stream()
                .filter(visit -> !page.caseNo().equals(visit.caseNo()))
                .forEach(visit -> lines.of(visit.visitedOn().toString(), words(visit), visit.caseNo()));
        return lines.under("场所以往情况", true);
    }

    private static String words(Visit visit) {
        return visit.breaches().isEmpty()
                ? "检查一次，没有记录问题"
                : "发现问题 %d 个：%s"
                        .formatted(
                                visit.breaches().size(),
                                visit.breaches().stream()
                                        .map(breach -> breach.description())
                                        .limit(3)
                                        .collect(Collectors.joining("；")));
    }
}

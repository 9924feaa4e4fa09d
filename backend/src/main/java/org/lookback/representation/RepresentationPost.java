package org.lookback.representation;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.lookback.calendar.DistrictTime;
import org.lookback.casefile.CaseDesk;
import org.lookback.casefile.CaseNumber;
import org.lookback.directory.PostRole;
import org.lookback.notice.Notice;
import org.lookback.notice.NoticeDesk;
import org.lookback.notice.ShippedTemplate;
import org.springframework.stereotype.Service;

/** Tells whoever took an objection in, and the unit that leads the case, what became of it. */
@Service
class RepresentationPost {

    private final NoticeDesk notices;
    private final CaseDesk cases;

    RepresentationPost(NoticeDesk notices, CaseDesk cases) {
        this.notices = notices;
        this.cases = cases;
    }

    void notTakenUp(Representation representation) {
        send(
                ShippedTemplate.REPRESENTATION_DECIDED,
                representation,
                representation.state().label(),
                tooLate(representation.filing()));
    }

    void ruled(Representation representation, String reason) {
        send(ShippedTemplate.REPRESENTATION_DECIDED, representation, outcome(representation), reason);
    }

    void stay(Representation representation, String decision, String reason) {
        send(ShippedTemplate.REPRESENTATION_STAY, representation, decision, reason);
    }

    private void send(ShippedTemplate template, Representation representation, String decision, String reason) {
        var number = new CaseNumber(representation.caseNo());
        var to = Stream.of(representation.filing().registeredBy(), PostRole.HANDLER.group(representation.unit()))
                .filter(name -> !name.equals(RepresentationRights.SYSTEM) && !name.startsWith("-"))
                .toArray(String[]::new);
        notices.send(Notice.of(template, to)
                .about(number)
                .with("title", cases.get(number).title())
                .with("items", named(representation.items()))
                .with("decision", decision)
                .with("reason", reason));
    }

    static String outcome(Representation representation) {
        var taken =
                representation.items().stream().filter(ContestedItem::isUpheld).toList();
        var label = representation.state().label();
        return representation.state() == Representation.State.PARTLY
                ? "%s（撤销%d项：%s）".formatted(label, taken.size(), named(taken))
                : label;
    }

    static String named(List<ContestedItem> items) {
        return items.stream().map(ContestedItem::text).collect(Collectors.joining("；"));
    }

    static String tooLate(Filing filing) {
        return "应在 %s 前提出，实际提出时间 %s，已经超过期限。请告知当事人；有新的情况，可以向承办单位反映。"
                .formatted(DistrictTime.text(filing.limit()), DistrictTime.text(filing.filedAt()));
    }
}

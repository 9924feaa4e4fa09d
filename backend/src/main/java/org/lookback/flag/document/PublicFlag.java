package org.lookback.flag.document;

import java.util.List;
import org.lookback.casefile.CaseNumber;
import org.lookback.document.Issuer;
import org.lookback.document.Issuers;
import org.lookback.flag.CriteriaSheets;
import org.lookback.flag.Criterion;
import org.lookback.flag.FlagReading;
import org.lookback.flag.RedFlag;
import org.lookback.publicity.PublicStatus;
import org.lookback.publicity.PublicStatus.Say;
import org.lookback.publicity.StatusFacts;
import org.lookback.venue.Mark;
import org.springframework.stereotype.Component;

/** What the public is told about a red flag: the criteria it was awarded for; nothing while it is suspended. */
@Component
class PublicFlag implements StatusFacts {

    private static final PublicStatus SILENT = new PublicStatus(Say.NOTHING, List.of(), List.of(), "", "", "");

    private final FlagReading flags;
    private final Issuers issuers;

    PublicFlag(FlagReading flags, Issuers issuers) {
        this.flags = flags;
        this.issuers = issuers;
    }

    @Override
    public Mark.Kind kind() {
        return Mark.Kind.RED_FLAG;
    }

    /** One that has ended was right while it hung: the page says that it is over. */
    @Override
    public PublicStatus of(Mark mark) {
        var flag = flags.get(new CaseNumber(mark.caseNo()));
        return mark.hangs() && !flags.isInForce(flag) ? SILENT : status(flag);
    }

    private PublicStatus status(RedFlag flag) {
        var office = issuers.find(flag.nomination().subdistrict());
        var merits = flags.sheets(flag.number()).stream()
                .reduce((first, last) -> last)
                .map(CriteriaSheets.Sheet::criteria)
                .orElse(List.of());
        return new PublicStatus(
                Say.ALL,
                merits.stream().filter(Criterion::met).map(Criterion::label).toList(),
                List.of(),
                "发现与红旗不符的情形，可以拨打下面的电话反映。",
                office.map(Issuer::name).orElse(""),
                office.map(Issuer::phone).orElse(""));
    }
}

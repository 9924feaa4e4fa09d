package org.lookback.flag.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lookback.casecard.web.AboutCase;
import org.lookback.casecard.web.AboutLines;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.flag.RedFlags;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a red flag is about: the venue, the criteria as they were looked at, objections, and what speaks against it. [S3] */
@Component
class AboutFlag implements AboutCase {

    private final RedFlags flags;
    private final FlagPages pages;

    AboutFlag(RedFlags flags, FlagPages pages) {
        this.flags = flags;
        this.pages = pages;
    }

    @Override
    public Optional<About> of(CaseFile file, Authentication login, boolean byTask) {
        return flags.find(new CaseNumber(file.caseNo())).map(pages::page).map(AboutFlag::about);
    }

    private static About about(FlagPage page) {
        var sections = new ArrayList<Section>(flag(page));
        for (var sheet : page.sheets()) {
            var lines = new AboutLines();
            sheet.criteria().forEach(one -> lines.line(one.label(), (one.met() ? "符合。" : "不符合。") + one.sentence()));
            sections.addAll(lines.under(sheet.label(), false));
        }
        sections.addAll(objections(page));
        return new About(sections, List.of(), null, false, null, null);
    }

    private static List<Section> flag(FlagPage page) {
        var flag = page.flag();
        return new AboutLines()
                .line("场所", "%s（%s）".formatted(flag.venueName(), flag.venueCode()))
                .line("地址", page.address())
                .line("目前", flag.stateLabel())
                .line("所属街道", page.subdistrictName())
                .line("行业主管部门", page.departmentName())
                .line(
                        "提名",
                        "%s，%s".formatted(page.originLabel(), page.nominatedBy().name()))
                .line("提名理由", page.reason())
                .time("公示到", flag.noticeUntil())
                .time("授旗时间", flag.awardedAt())
                .time("有效期到", flag.validUntil())
                .line("撤旗原因", flag.endReason())
                .under("红旗", false);
    }

    private static List<Section> objections(FlagPage page) {
        var lines = new AboutLines();
        page.objections().forEach(one -> lines.line("第%d条异议，%s".formatted(one.seq(), one.stateLabel()), one.content()));
        page.causes().forEach(one -> lines.of(one.label(), one.sentence(), one.sourceCase()));
        return lines.under("公示异议和撤旗情形", false);
    }
}

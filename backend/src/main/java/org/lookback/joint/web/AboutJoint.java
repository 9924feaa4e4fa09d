package org.lookback.joint.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.lookback.casecard.web.AboutCase;
import org.lookback.casecard.web.AboutLines;
import org.lookback.casefile.CaseFile;
import org.lookback.casefile.CaseNumber;
import org.lookback.joint.JointInspections;
import org.lookback.joint.web.JointPage.Body;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** What a joint inspection is about: where, who goes, how far each body is, and what it found; each body's own case is linked. [S3] */
@Component
class AboutJoint implements AboutCase {

    private final JointInspections joints;
    private final JointPages pages;

    AboutJoint(JointInspections joints, JointPages pages) {
        this.joints = joints;
        this.pages = pages;
    }

    @Override
    public Optional<About> of(CaseFile file, Authentication login, boolean byTask) {
        return joints.find(new CaseNumber(file.caseNo())).map(pages::of).map(AboutJoint::about);
    }

    private static About about(JointPage page) {
        var sections = new ArrayList<Section>(visit(page));
        page.bodies().forEach(body -> sections.addAll(of(body)));
        return new About(sections, List.of(), null, false, null, null);
    }

    private static List<Section> visit(JointPage page) {
        return new AboutLines()
                .line("场所", "%s（%s）".formatted(page.venueName(), page.venueCode()))
                .line("牵头机关", page.leadUnitName())
                .line("计划日期", page.plannedOn().toString())
                .line("检查事由", page.reason())
                .time("进入时间", page.enteredAt())
                .time("离开时间", page.leftAt())
                .line("汇总意见", page.summary())
                .line("备注", page.note())
                .under("联合检查", false);
    }

    private static List<Section> of(Body body) {
        var lines = new AboutLines().line("检查清单", body.checklistName()).line("执法人员", String.join("、", body.officers()));
        if (body.inspectionNo() != null) {
            lines.of("本机关案件", body.stateLabel() == null ? "" : body.stateLabel(), body.inspectionNo());
        }
        lines.line("签字", body.outAt() == null ? (body.signed() ? "已签字" : "还没有签字") : null)
                .line("退出原因", body.outReason());
        body.findings().forEach(one -> lines.line("第%d项".formatted(one.itemNo()), one.description()));
        return lines.under(body.unitName() + (body.lead() ? "（牵头）" : ""), false);
    }
}

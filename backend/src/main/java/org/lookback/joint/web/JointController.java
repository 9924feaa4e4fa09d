package org.lookback.joint.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import org.lookback.casefile.CaseNumber;
import org.lookback.casefile.CaseReading;
import org.lookback.casefile.web.Readers;
import org.lookback.joint.JointInspections;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/joint-inspections")
@Tag(name = "联合检查")
class JointController {

    private final JointInspections joints;
    private final JointPages pages;
    private final CaseReading reading;
    private final Readers readers;

    JointController(JointInspections joints, JointPages pages, CaseReading reading, Readers readers) {
        this.joints = joints;
        this.pages = pages;
        this.reading = reading;
        this.readers = readers;
    }

    @GetMapping("/{caseNo}")
    @Operation(summary = "联合检查：参加机关、签字情况、各机关发现的问题（牵头机关和参加机关可见）")
    JointPage joint(@PathVariable String caseNo, Authentication login) {
        var number = new CaseNumber(caseNo);
        reading.get(number, readers.of(login));
        return pages.of(joints.get(number));
    }
}

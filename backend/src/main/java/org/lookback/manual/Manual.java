package org.lookback.manual;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A manual of the folder docs/guide, in the order of the page that lists them. */
public enum Manual {
    CASE_WORKER("办案人员手册", "认识界面、案卷、填表、拍照、手机上办理；每个岗位的每一步怎么做。经办人、审核人、负责人、热线和回访人员先看这一本。"),
    APPOINTMENT_DESK("改约手册", "患者没有有效检测结果、进不了门时怎么办。医院预约服务台、分诊护士、药师、科室主管看。"),
    SUPERVISOR("督导员手册", "看板、催办、督办、约谈、通报和每日清单。督导员看，各单位负责人也用得着。"),
    OUTPATIENT("门诊号源手册", "怎样导入科室、医生和出诊。医院管理人员看。"),
    VENUE_IMPORT("场所台账导入", "怎样导入本区的场所台账。审核人、负责人、系统管理员看。"),
    PROCESS_DESIGNER("流程设计员手册", "怎样画流程图、填决策表和部署。流程设计员看。"),
    OPERATOR("运维手册", "安装、配置、备份、升级和排错。系统管理员看。"),
    OPEN311("Open311 接口和诉求批量导入", "怎样对接诉求来源。对接系统的开发人员、热线中心审核人看。"),
    FHIR("FHIR 接口", "医院信息系统怎样对接。医院信息系统的开发人员看。");

    private final String title;
    private final String readers;

    Manual(String title, String readers) {
        this.title = title;
        this.readers = readers;
    }

    /** The manual of that file name (without its ending), if there is one. */
    public static Optional<Manual> named(String file) {
        return Arrays.stream(values()).filter(one -> one.file().equals(file)).findFirst();
    }

    /** The name of its file and of its page. */
    public String file() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** What it is called. */
    public String title() {
        return title;
    }

    /** What it tells, and whom. */
    public String readers() {
        return readers;
    }
}

// Chinese words for the codes that travel between form and server.
export const words = {
  severity: { MINOR: '轻微', MAJOR: '较重', CRITICAL: '重大' },
  source: {
    ROUND: '轮次检查',
    DRAW: '双随机抽查',
    TIP_OFF: '举报线索',
    HOTLINE: '12345 转办',
    SPECIAL: '专项检查',
    LOOK_BACK: '回头看发现',
    JOINT: '联合检查',
  },
  measure: {
    ON_SITE: '现场已改正',
    ORDER: '责令限期整改',
    WARNING: '警告并责令限期整改',
    YELLOW_CARD: '提请黄牌警告',
    REFERRAL: '责令立即整改并移送',
  },
  finding: {
    OPEN: '待处置',
    CORRECTED_ON_SITE: '当场改正',
    ORDERED: '责令整改',
    SUBMITTED: '已报告整改',
    VERIFIED: '已销号',
    REJECTED: '复查未到位',
    CANCELLED: '已撤销',
    REFERRED: '已移送',
  },
  venue: { ACTIVE: '在营', TEMP_CLOSED: '停业', CLOSED: '关停', NOT_FOUND: '查无' },
  visit: { CLEAN: '未发现问题', FINDINGS: '发现问题', NO_ACCESS: '未能进入' },
  breach: { OPEN: '未整改', CORRECTED: '已整改', CANCELLED: '已撤销', REFERRED: '已移送' },
};

/** The word for a code; an unknown code is shown as it is, an absent one as a dash. */
export function label(kind, code) {
  return (words[kind] || {})[code] || code || '—';
}

/** 2026-10-10T23:59:59+08:00 → 2026-10-10 23:59. */
export function moment(text) {
  return text ? String(text).replace('T', ' ').slice(0, 16) : '—';
}

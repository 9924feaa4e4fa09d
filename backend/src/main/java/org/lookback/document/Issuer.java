package org.lookback.document;

/**
 * A unit as its papers show it.
 *
 * @param unit code, e.g. {@code market-reg}
 * @param name issuing body on top, e.g. 明湖区市场监督管理局
 * @param word what its document numbers begin with (发文代字), e.g. 明市监回
 * @param phone whom to call about the paper; empty if not entered yet
 */
public record Issuer(String unit, String name, String word, String phone, String address, String complaintPhone) {}

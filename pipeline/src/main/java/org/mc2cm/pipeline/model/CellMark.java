package org.mc2cm.pipeline.model;

/**
 * How a cell looks where that may be meant to say something.
 *
 * @param cell A1
 * @param struck whether its text is struck through
 * @param loud whether its ground has a strong colour
 */
public record CellMark(String sheet, String cell, boolean struck, boolean loud) {}

package org.mc2cm.pipeline.model;

/**
 * A text that a workbook carries outside its cells: a comment, or a property of the file.
 *
 * @param sheet empty for a property of the file
 * @param cell A1 of a comment; the name of a property, such as {@code creator}
 */
public record VerbatimNote(String sheet, String cell, String text) {}

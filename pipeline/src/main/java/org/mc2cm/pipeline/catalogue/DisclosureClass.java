package org.mc2cm.pipeline.catalogue;

/**
 * How a class of figures is protected (disclosure.md).
 *
 * @param id S1, S2, S3, S3+S1, S4
 * @param threshold counts below it are hidden (10, 5, 0)
 * @param zeroHidden whether zero joins the hidden class
 * @param roundingBase 5, or 1 for exact
 * @param minimumDenominator no value under it (100, 20, 0)
 * @param quarters whether Q rows are published
 */
public record DisclosureClass(
        String id, int threshold, boolean zeroHidden, int roundingBase, int minimumDenominator, boolean quarters) {}

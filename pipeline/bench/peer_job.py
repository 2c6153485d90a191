#!/usr/bin/python3
"""The quarter as a data analyst would script it: pandas, openpyxl, matplotlib, two processes.

    peer_job.py INBOX OUT --quarter 2026-Q3 --pages 4 --images 4 [--prints 3] [--svgs 7] [--network-pages 12] [--jobs 2]

Reads the contract's workbooks (submission sheet, long form, matrices), joins numerators and denominators, computes
shares and rates with Wilson or Byar intervals by sex and age, withholds small counts by a plain threshold, and draws
for each city a PDF of so many pages, so many PNGs for screens, in print resolution and SVGs, and a network PDF. It has no store, no history of vintages, no
secondary protection, no tagged PDF and no manifest: it is a floor for the time, not an equal.
"""
import argparse, glob, json, os, resource, time
import multiprocessing as mp

os.environ.setdefault('OPENBLAS_NUM_THREADS', '1')  # the pool fills the cores already

import numpy as np
import openpyxl
import pandas as pd
import matplotlib
matplotlib.use('Agg')
import matplotlib.pyplot as plt
from matplotlib.backends.backend_pdf import PdfPages

PAIRS = {'HOU-09': ('tempacc_exits_stable', 'tempacc_exits_known', 100, False),
         'LAB-09': ('recog_granted', 'recog_decided', 100, False),
         'LAB-13': ('train_completed', 'train_ended', 100, False),
         'LAB-16': ('childcare_offered', 'childcare_requested', 100, False),
         'HOU-04': ('evictions_executed', 'hh_migrant', 4000, True),
         'VIO-06': ('gbv_cases_registered', 'pop_migrant', 400000, True)}
KEY = ['element_id', 'sex', 'age']
Z = 1.959963984540054


def rows(sheet):
    return [list(r) for r in sheet.iter_rows(values_only=True)]


def long_form(table):
    for i, r in enumerate(table[:20]):
        names = [str(v).strip() if v is not None else '' for v in r]
        if 'element_id' in names and 'value' in names:
            at = {n: names.index(n) for n in ('element_id', 'sex', 'age', 'value') if n in names}
            for row in table[i + 1:]:
                yield [row[at[n]] if n in at else None for n in ('element_id', 'sex', 'age', 'value')]
            return


def matrix(table):
    """The row with #mc2cm+matrix in column A names the sex of a column; column A says element|age|migstat|dim|code."""
    start = next((i for i, r in enumerate(table[:20]) if r and r[0] == '#mc2cm+matrix'), None)
    if start is None:
        return
    tags = table[start]
    for row in table[start + 1:]:
        parts = str(row[0]).split('|') if row and row[0] else []
        if len(parts) == 5 and not parts[3]:
            for sex, value in zip(tags[1:], row[1:]):
                if sex and sex != 'prev' and value is not None:
                    yield [parts[0], sex, parts[1], value]


def read(path):
    book = openpyxl.load_workbook(path, read_only=True, data_only=True)
    try:
        cover, data = {}, []
        for name in book.sheetnames:
            if name.startswith('01_'):
                cover = {str(r[0]): r[2] for r in rows(book[name]) if len(r) > 2 and r[0]}
            elif name.startswith('02_'):
                data += list(long_form(rows(book[name])) or [])
            elif name.startswith('02W_'):
                data += list(matrix(rows(book[name])) or [])
    finally:
        book.close()
    frame = pd.DataFrame.from_records(data, columns=KEY + ['value'])
    frame['value'] = pd.to_numeric(frame['value'], errors='coerce')
    frame = frame[frame['value'].notna() & frame['element_id'].astype(str).str.fullmatch('[a-z0-9_]+')]
    frame['sex'] = frame['sex'].fillna('_T')
    frame['age'] = frame['age'].fillna('_T')
    return cover, frame.drop_duplicates(KEY)


def indicators(frame):
    by = frame.set_index(KEY)['value']
    out = []
    for code, (num, den, scale, rate) in PAIRS.items():
        part = by.xs(num) if num in by.index.get_level_values(0) else pd.Series(dtype=float)
        whole = by.xs(den) if den in by.index.get_level_values(0) else pd.Series(dtype=float)
        both = pd.concat([part, whole], axis=1, keys=['x', 'n']).dropna()
        both = both[both['n'] > 0]
        x, n = both['x'].to_numpy(float), both['n'].to_numpy(float)
        if rate:
            o = np.maximum(x, 1e-9)
            low = o * (1 - 1 / (9 * o) - Z / (3 * np.sqrt(o))) ** 3 / n
            high = (x + 1) * (1 - 1 / (9 * (x + 1)) + Z / (3 * np.sqrt(x + 1))) ** 3 / n
        else:
            p = np.minimum(x / n, 1)
            root = Z * np.sqrt(Z * Z + 4 * x * (1 - p))
            low, high = (2 * x + Z * Z - root) / (2 * (n + Z * Z)), (2 * x + Z * Z + root) / (2 * (n + Z * Z))
        both = both.reset_index().assign(indicator=code, value=scale * x / n, low=scale * low, high=scale * high)
        both.loc[both['x'] < (10 if code.startswith('VIO') else 5), ['value', 'low', 'high']] = np.nan
        out.append(both)
    return pd.concat(out, ignore_index=True)


def chart(ax, table, code):
    t = table[table['indicator'] == code]
    names = (t['sex'].astype(str) + ' ' + t['age'].astype(str)).tolist()
    value = t['value'].to_numpy(float)
    error = np.abs(np.nan_to_num(np.vstack([value - t['low'], t['high'] - value])))
    ax.bar(np.arange(len(t)), value, .6, color='#24527a', yerr=error, error_kw=dict(lw=.7, capsize=2))
    ax.set_xticks(np.arange(len(t)))
    ax.set_xticklabels(names, fontsize=7, rotation=45)
    ax.set_title(code, loc='left', fontsize=9)
    ax.spines[['top', 'right']].set_visible(False)


def page(pdf, table, codes, title):
    fig, axes = plt.subplots(3, 1, figsize=(8.27, 11.69), gridspec_kw=dict(hspace=.5))
    fig.suptitle(title, x=.1, ha='left')
    for ax, code in zip(axes[:2], codes):
        chart(ax, table, code)
    axes[2].axis('off')
    shown = table[table['indicator'].isin(codes)].head(14)
    cells = [[i, s, a, '%.1f' % v, '%.1f to %.1f' % (lo, hi)]
             for i, s, a, v, lo, hi in shown[['indicator', 'sex', 'age', 'value', 'low', 'high']].to_numpy()]
    axes[2].table(cells or [['-'] * 5], colLabels=['Indicator', 'Sex', 'Age', 'Value', 'Interval'], loc='upper center')
    pdf.savefig(fig)
    plt.close(fig)


def images(table, out, name, counts):
    """One drawing a chart, saved as PNG, as PNG for print, and as SVG with outlines, as far as each is asked for."""
    codes = list(PAIRS)
    screens, prints, svgs = counts
    for k in range(max(counts)):
        fig, ax = plt.subplots(figsize=(8.333, 4.6875))
        chart(ax, table, codes[k % len(codes)])
        if k < screens:
            fig.savefig(os.path.join(out, '%s_%d.png' % (name, k + 1)), dpi=144, metadata={'Description': codes[k % len(codes)]})
        if k < prints:
            fig.savefig(os.path.join(out, '%s_%d-print.png' % (name, k + 1)), dpi=288)
        if k < svgs:
            fig.savefig(os.path.join(out, '%s_%d.svg' % (name, k + 1)))
        plt.close(fig)


def city(job):
    files, out, pages, counts, quarter = job
    kept, count, latest = [], 0, None
    for f in files:
        cover, frame = read(f)
        count += len(frame)
        table = indicators(frame).assign(period=str(cover.get('period')))
        kept.append(table)
        if str(cover.get('period')) == quarter:
            latest = table
    table = latest if latest is not None else kept[-1]
    name = os.path.splitext(os.path.basename(files[-1]))[0]
    codes = list(PAIRS)
    with PdfPages(os.path.join(out, name + '.pdf')) as pdf:
        for p in range(pages):
            page(pdf, table, [codes[2 * p % len(codes)], codes[(2 * p + 1) % len(codes)]], '%s, page %d' % (name, p + 1))
    images(table, out, name, counts)
    return table.assign(city=name), count


def network(tables, out, pages, counts):
    table = pd.concat(tables, ignore_index=True)
    pooled = table.groupby(['indicator', 'sex', 'age'])[['x', 'n', 'value', 'low', 'high']].mean().reset_index()
    codes = list(PAIRS)
    with PdfPages(os.path.join(out, 'network.pdf')) as pdf:
        for p in range(pages):
            page(pdf, pooled, [codes[2 * p % len(codes)], codes[(2 * p + 1) % len(codes)]], 'Network, page %d' % (p + 1))
    images(pooled, out, 'network', counts)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument('inbox')
    ap.add_argument('out')
    ap.add_argument('--quarter', required=True)
    ap.add_argument('--pages', type=int, default=4)
    ap.add_argument('--images', type=int, default=4)
    ap.add_argument('--network-pages', type=int, default=12)
    ap.add_argument('--network-images', type=int, default=10)
    for what in ('--prints', '--svgs', '--network-prints', '--network-svgs'):
        ap.add_argument(what, type=int, default=0)
    ap.add_argument('--jobs', type=int, default=2)
    a = ap.parse_args()
    os.makedirs(a.out, exist_ok=True)
    start = time.monotonic()
    groups = {}
    for f in sorted(glob.glob(os.path.join(a.inbox, '**', '*.xlsx'), recursive=True)):
        try:  # one light look inside says whose it is
            book = openpyxl.load_workbook(f, read_only=True, data_only=True)
            cover = {str(r[0]): r[2] for r in rows(book[next(n for n in book.sheetnames if n.startswith('01_'))]) if len(r) > 2}
            book.close()
            groups.setdefault(str(cover.get('city_id') or cover.get('city_name')), []).append(f)
        except Exception:  # a bad file is left out, as the analyst would
            continue
    jobs = [(g, a.out, a.pages, (a.images, a.prints, a.svgs), a.quarter) for _, g in sorted(groups.items())]
    with mp.Pool(a.jobs) as pool:
        done = pool.map(city, jobs, chunksize=1)
    network([t for t, _ in done], a.out, a.network_pages, (a.network_images, a.network_prints, a.network_svgs))
    print(json.dumps(dict(cities=len(jobs), files=sum(map(len, groups.values())), rows=sum(n for _, n in done),
                          seconds=round(time.monotonic() - start, 2),
                          parent_mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
                          largest_worker_mib=resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss // 1024)))


if __name__ == '__main__':
    main()

"""Excel workbooks for tests, written part by part, so that they can be as wrong as they need to be."""

import zipfile
from xml.sax.saxutils import escape

PARTS = {
    "[Content_Types].xml": (
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension='
        '"rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extensi'
        'on="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="appl'
        'ication/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/x'
        'l/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheet'
        'ml.worksheet+xml"/></Types>'
    ),
    "_rels/.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationsh'
        'ip Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDo'
        'cument" Target="xl/workbook.xml"/></Relationships>'
    ),
    "xl/_rels/workbook.xml.rels": (
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationsh'
        'ip Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/workshee'
        't" Target="worksheets/sheet1.xml"/></Relationships>'
    ),
    "xl/workbook.xml": (
        '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://sch'
        'emas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Data" sheetId="'
        '1" r:id="rId1"/></sheets></workbook>'
    ),
}
SHEET = (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{}</sheetData></worksheet>'
)
HEAD = '<?xml version="1.0" encoding="UTF-8"?>'


def workbook(path, rows):
    """Writes a workbook of one sheet, "Data", with these rows as XML."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in PARTS.items():
            archive.writestr(name, HEAD + text)
        archive.writestr("xl/worksheets/sheet1.xml", HEAD + SHEET.format(rows))


def cells(rows):
    """Rows of numbers, texts and gaps as XML."""
    lines = []
    for number, row in enumerate(rows, 1):
        line = "".join(
            f'<c r="{chr(65 + at)}{number}" t="inlineStr"><is><t>{escape(cell)}</t></is></c>'
            if isinstance(cell, str)
            else f'<c r="{chr(65 + at)}{number}"><v>{cell}</v></c>'
            for at, cell in enumerate(row)
            if cell is not None
        )
        lines.append(f'<row r="{number}">{line}</row>')
    return "".join(lines)

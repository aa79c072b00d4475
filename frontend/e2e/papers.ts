/** A PDF of several pages with words in it; the fonts are left to the reader, as small programs do. */
export function pdf(pages: number): Buffer {
  const objects: string[] = ["<</Type/Catalog/Pages 2 0 R>>"];
  const kids = Array.from({ length: pages }, (_, at) => `${4 + at * 2} 0 R`);
  objects.push(`<</Type/Pages/Kids[${kids.join(" ")}]/Count ${pages}>>`);
  objects.push("<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>");
  for (let at = 0; at < pages; at++) {
    const text = `BT /F1 24 Tf 72 760 Td (Full ${at + 1} del projecte) Tj ET`;
    objects.push(
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${5 + at * 2} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
      `<</Length ${text.length}>>stream\n${text}\nendstream`,
    );
  }
  let file = "%PDF-1.4\n";
  let table = "0000000000 65535 f \n";
  objects.forEach((object, at) => {
    table += `${String(file.length).padStart(10, "0")} 00000 n \n`;
    file += `${at + 1} 0 obj${object}endobj\n`;
  });
  const size = objects.length + 1;
  return Buffer.from(
    `${file}xref\n0 ${size}\n${table}trailer<</Size ${size}/Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`,
    "latin1",
  );
}

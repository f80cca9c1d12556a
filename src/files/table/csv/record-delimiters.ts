/** How records end, on Windows, on others and on old Macs; the longest first. */
export const recordDelimiters = ['\r\n', '\n', '\r'];

require("./kept-code-C0cZi0dN.js");
const require_world = require("./world-CHlqNqXv.js");
const require_outside = require("./outside.js");
const require_plan = require("./plan-BofDQmT5.js");
const require_read_fonts = require("./read-fonts-DpIh3jOi.js");
const require_run_job = require("./run-job-xEQt7Zfw.js");
const require_subject_of = require("./subject-of-DgFF5o_E.js");
let node_path = require("node:path");
// ../../node_modules/.pnpm/pixelmatch@8.0.0/node_modules/pixelmatch/index.js
/**
* Compare two equally sized images, pixel by pixel.
*
* @param {Uint8Array | Uint8ClampedArray} img1 First image data.
* @param {Uint8Array | Uint8ClampedArray} img2 Second image data.
* @param {Uint8Array | Uint8ClampedArray | null | undefined} output Image data to write the diff to, if provided.
* @param {number} width Input images width.
* @param {number} height Input images height.
*
* @param {Object} [options]
* @param {number} [options.threshold=0.1] Matching threshold (0 to 1), the maximum OKLab HyAB distance (1 is black vs white) for pixels to be considered equal; smaller is more sensitive.
* @param {boolean} [options.includeAA=false] Whether to count anti-aliased pixels as differences instead of detecting and ignoring them.
* @param {number} [options.alpha=0.1] Opacity of original image in diff output.
* @param {[number, number, number]} [options.aaColor=[255, 255, 0]] Color of anti-aliased pixels in diff output.
* @param {[number, number, number]} [options.diffColor=[255, 0, 0]] Color of different pixels in diff output.
* @param {[number, number, number]} [options.diffColorAlt=options.diffColor] Color of differing pixels that are darker in img2 than in img1, to distinguish "added" from "removed" parts.
* @param {boolean} [options.diffMask=false] Draw the diff over a transparent background (a mask).
* @param {boolean} [options.checkerboard=true] Whether to blend semi-transparent pixels against a checkerboard pattern (true) or plain white (false) when comparing.
* @param {number} [options.windowSize=Infinity] If finite, return the maximum number of diff pixels found in any N×N sliding window instead of the total diff count.
* @param {Uint8Array | Uint8ClampedArray} [options.ignoreMask] One byte per pixel (width × height); pixels with a non-zero value are skipped from comparison.
*
* @return {number} The number of mismatched pixels (or the maximum per-window count if windowSize is finite).
*/
function pixelmatch(img1, img2, output, width, height, options = {}) {
	const { threshold = .1, alpha = .1, aaColor = [
		255,
		255,
		0
	], diffColor = [
		255,
		0,
		0
	], checkerboard = true, windowSize = Infinity, includeAA, diffColorAlt, diffMask, ignoreMask } = options;
	if (!isPixelData(img1) || !isPixelData(img2) || output && !isPixelData(output) || ignoreMask && !isPixelData(ignoreMask)) throw new Error("Image data: Uint8Array, Uint8ClampedArray or Buffer expected.");
	if (img1.length !== img2.length || output && output.length !== img1.length) throw new Error(`Image sizes do not match. Image 1 size: ${img1.length}, image 2 size: ${img2.length}`);
	const len = width * height;
	if (img1.length !== len * 4) throw new Error(`Image data size does not match width/height. Expecting ${len * 4}. Got ${img1.length}`);
	if (ignoreMask && ignoreMask.length !== len) throw new Error(`Ignore mask size does not match image width/height. Expecting ${len}. Got ${ignoreMask.length}`);
	const a32 = new Uint32Array(img1.buffer, img1.byteOffset, len);
	const b32 = new Uint32Array(img2.buffer, img2.byteOffset, len);
	let identical = true;
	for (let i = 0; i < len; i++) if (a32[i] !== b32[i] && (!ignoreMask || !ignoreMask[i])) {
		identical = false;
		break;
	}
	if (identical) {
		if (output && !diffMask) for (let i = 0, pos = 0; i < len; i++, pos += 4) drawGrayPixel(output, pos, img1, alpha);
		return 0;
	}
	const [aaR, aaG, aaB] = aaColor;
	const [diffR, diffG, diffB] = diffColor;
	const [altR, altG, altB] = diffColorAlt || diffColor;
	let diff = 0;
	const mask = Number.isFinite(windowSize) ? new Uint8Array(len) : null;
	let firstDiffY = -1;
	let lastDiffY = 0;
	for (let i = 0, pos = 0; i < len; i++, pos += 4) {
		const delta = a32[i] === b32[i] || ignoreMask && ignoreMask[i] ? 0 : colorDelta(img1, img2, pos, checkerboard, threshold);
		if (delta) {
			const x = i % width;
			const y = i / width | 0;
			if (!includeAA && (antialiased(img1, x, y, width, height, a32, b32) || antialiased(img2, x, y, width, height, b32, a32))) {
				if (output && !diffMask) drawPixel(output, pos, aaR, aaG, aaB);
				if (mask) mask[i] = 2;
			} else {
				if (output) {
					if (delta < 0) drawPixel(output, pos, altR, altG, altB);
					else drawPixel(output, pos, diffR, diffG, diffB);
				}
				if (mask) {
					mask[i] = 1;
					if (firstDiffY < 0) firstDiffY = y;
					lastDiffY = y;
				}
				diff++;
			}
		} else if (output && !diffMask) drawGrayPixel(output, pos, img1, alpha);
	}
	if (!mask || !diff) return diff;
	const n = Math.min(Math.max(Math.floor(windowSize), 1), width, height);
	const colSum = new Uint16Array(width);
	let maxCount = 0;
	let bandTotal = 0;
	const yEnd = Math.min(height - 1, lastDiffY + n - 1);
	for (let y = firstDiffY; y <= yEnd; y++) {
		const rowStart = y * width;
		const leaving = y - n;
		if (leaving >= 0) {
			const leavingStart = leaving * width;
			for (let x = 0; x < width; x++) {
				const d = (mask[rowStart + x] & 1) - (mask[leavingStart + x] & 1);
				colSum[x] += d;
				bandTotal += d;
			}
		} else {
			for (let x = 0; x < width; x++) {
				const e = mask[rowStart + x] & 1;
				colSum[x] += e;
				bandTotal += e;
			}
			if (y < n - 1) continue;
		}
		if (bandTotal <= maxCount) continue;
		let windowSum = 0;
		for (let x = 0; x < n - 1; x++) windowSum += colSum[x];
		for (let x = n - 1; x < width; x++) {
			windowSum += colSum[x];
			if (windowSum > maxCount) maxCount = windowSum;
			windowSum -= colSum[x - n + 1];
		}
	}
	return maxCount;
}
/** @param {Uint8Array | Uint8ClampedArray} arr */
function isPixelData(arr) {
	return ArrayBuffer.isView(arr) && arr.BYTES_PER_ELEMENT === 1;
}
/**
* Check if a pixel is likely a part of anti-aliasing;
* based on "Anti-aliased Pixel and Intensity Slope Detector" paper by V. Vysniauskas, 2009
* @param {Uint8Array | Uint8ClampedArray} img
* @param {number} x1
* @param {number} y1
* @param {number} width
* @param {number} height
* @param {Uint32Array} a32
* @param {Uint32Array} b32
*/
function antialiased(img, x1, y1, width, height, a32, b32) {
	const x0 = x1 > 0 ? x1 - 1 : 0;
	const y0 = y1 > 0 ? y1 - 1 : 0;
	const x2 = x1 < width - 1 ? x1 + 1 : width - 1;
	const y2 = y1 < height - 1 ? y1 + 1 : height - 1;
	const pos4 = (y1 * width + x1) * 4;
	const cr = img[pos4];
	const cg = img[pos4 + 1];
	const cb = img[pos4 + 2];
	const ca = img[pos4 + 3];
	let zeroes = x1 === x0 || x1 === x2 || y1 === y0 || y1 === y2 ? 1 : 0;
	let min = 0;
	let max = 0;
	let minX = 0;
	let minY = 0;
	let maxX = 0;
	let maxY = 0;
	const rowStep = width * 4;
	for (let x = x0; x <= x2; x++) {
		let m = (y0 * width + x) * 4;
		for (let y = y0; y <= y2; y++, m += rowStep) {
			if (x === x1 && y === y1) continue;
			const delta = brightnessDelta(img, m, cr, cg, cb, ca);
			if (delta === 0) {
				zeroes++;
				if (zeroes > 2) return false;
			} else if (delta < min) {
				min = delta;
				minX = x;
				minY = y;
			} else if (delta > max) {
				max = delta;
				maxX = x;
				maxY = y;
			}
		}
	}
	if (min === 0 || max === 0) return false;
	return hasManySiblings(a32, minX, minY, width, height) && hasManySiblings(b32, minX, minY, width, height) || hasManySiblings(a32, maxX, maxY, width, height) && hasManySiblings(b32, maxX, maxY, width, height);
}
/**
* Check if a pixel has 3+ adjacent pixels of the same color.
* @param {Uint32Array} img
* @param {number} x1
* @param {number} y1
* @param {number} width
* @param {number} height
*/
function hasManySiblings(img, x1, y1, width, height) {
	const pos1 = y1 * width + x1;
	const val = img[pos1];
	if (x1 > 0 && x1 < width - 1 && y1 > 0 && y1 < height - 1) return +(val === img[pos1 - width - 1]) + +(val === img[pos1 - 1]) + +(val === img[pos1 + width - 1]) + +(val === img[pos1 - width]) + +(val === img[pos1 + width]) + +(val === img[pos1 - width + 1]) + +(val === img[pos1 + 1]) + +(val === img[pos1 + width + 1]) > 2;
	const x0 = x1 > 0 ? x1 - 1 : 0;
	const y0 = y1 > 0 ? y1 - 1 : 0;
	const x2 = x1 < width - 1 ? x1 + 1 : width - 1;
	const y2 = y1 < height - 1 ? y1 + 1 : height - 1;
	let zeroes = x1 === x0 || x1 === x2 || y1 === y0 || y1 === y2 ? 1 : 0;
	for (let x = x0; x <= x2; x++) {
		let pos = y0 * width + x;
		for (let y = y0; y <= y2; y++, pos += width) {
			if (x === x1 && y === y1) continue;
			zeroes += +(val === img[pos]);
			if (zeroes > 2) return true;
		}
	}
	return false;
}
var LIN = /* @__PURE__ */ new Float64Array(257);
for (let i = 0; i < 256; i++) {
	const c = i / 255;
	LIN[i] = c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4;
}
LIN[256] = LIN[255];
var L_R = /* @__PURE__ */ new Float64Array(256);
var L_G = /* @__PURE__ */ new Float64Array(256);
var L_B = /* @__PURE__ */ new Float64Array(256);
var M_R = /* @__PURE__ */ new Float64Array(256);
var M_G = /* @__PURE__ */ new Float64Array(256);
var M_B = /* @__PURE__ */ new Float64Array(256);
var S_R = /* @__PURE__ */ new Float64Array(256);
var S_G = /* @__PURE__ */ new Float64Array(256);
var S_B = /* @__PURE__ */ new Float64Array(256);
for (let i = 0; i < 256; i++) {
	const lr = LIN[i];
	L_R[i] = .4122214708 * lr;
	M_R[i] = .2119034982 * lr;
	S_R[i] = .0883024619 * lr;
	L_G[i] = .5363325363 * lr;
	M_G[i] = .6806995451 * lr;
	S_G[i] = .2817188376 * lr;
	L_B[i] = .0514459929 * lr;
	M_B[i] = .1073969566 * lr;
	S_B[i] = .6299787005 * lr;
}
/** @param {number} x */
function linLUT(x) {
	const i = x | 0;
	return LIN[i] + (LIN[i + 1] - LIN[i]) * (x - i);
}
var CBRT_N = 4096;
var CBRT = /* @__PURE__ */ new Float64Array(4098);
for (let i = 0; i <= 4097; i++) CBRT[i] = Math.cbrt(i / CBRT_N);
var CBRT_EXACT = 8;
/** @param {number} x */
function cbrtLUT(x) {
	const t = x * CBRT_N;
	const i = t | 0;
	if (i < CBRT_EXACT) return Math.cbrt(x);
	return CBRT[i] + (CBRT[i + 1] - CBRT[i]) * (t - i);
}
var OKLAB_CACHE_SHIFT = 20;
var OKLAB_CACHE_SIZE = 4096;
var OKLAB_CACHE_KEYS = new Uint32Array(OKLAB_CACHE_SIZE);
var OKLAB_CACHE_VALUES = new Float64Array(OKLAB_CACHE_SIZE * 4);
var TOE_K1 = .206;
var TOE_K2 = .03;
var TOE_K3 = 1.206 / 1.03;
/**
* Calculate the perceptual color difference between two pixels using the OKLab color space
* (Björn Ottosson, 2020, https://bottosson.github.io/posts/oklab/) with the HyAB metric
* (|ΔLr| + √(Δa² + Δb²); Abasi et al. 2019), which tracks large color differences well.
* The Lr lightness is Ottosson's toe-corrected OKLab lightness, which avoids over-expanding
* near-black image/display differences while preserving the black-white 0..1 scale.
* Caller guarantees the two pixels differ, so the early-zero check is omitted.
*
* The HyAB sqrt is avoided by folding the threshold test in: the distance stays below `maxDelta`
* iff |ΔLr| <= maxDelta and Δa² + Δb² <= (maxDelta − |ΔLr|)². The return value is only used
* for the threshold comparison and the brighter/darker sign, so it's just 0 / ±1.
*
* @param {Uint8Array | Uint8ClampedArray} img1
* @param {Uint8Array | Uint8ClampedArray} img2
* @param {number} k pixel offset (same in both images)
* @param {boolean} checkerboard
* @param {number} maxDelta maximum acceptable HyAB distance
* @return {number} 0 if below the threshold, otherwise ±1 (negative if the img2 pixel is darker)
*/
function colorDelta(img1, img2, k, checkerboard, maxDelta) {
	const r1 = img1[k];
	const g1 = img1[k + 1];
	const b1 = img1[k + 2];
	const a1 = img1[k + 3];
	const r2 = img2[k];
	const g2 = img2[k + 1];
	const b2 = img2[k + 2];
	const a2 = img2[k + 3];
	if (a1 === 255 && a2 === 255) return colorDeltaOpaque(r1, g1, b1, r2, g2, b2, maxDelta);
	return colorDeltaTransparent(r1, g1, b1, a1, r2, g2, b2, a2, k, checkerboard, maxDelta);
}
/**
* @param {number} r1
* @param {number} g1
* @param {number} b1
* @param {number} r2
* @param {number} g2
* @param {number} b2
* @param {number} maxDelta
*/
function colorDeltaOpaque(r1, g1, b1, r2, g2, b2, maxDelta) {
	const key1 = r1 << 16 | g1 << 8 | b1;
	const slot1 = Math.imul(key1, 2654435761) >>> OKLAB_CACHE_SHIFT;
	const stored1 = key1 + 1;
	const offset1 = slot1 * 4;
	let l1, m1, s1, lr1;
	if (OKLAB_CACHE_KEYS[slot1] === stored1) {
		l1 = OKLAB_CACHE_VALUES[offset1];
		m1 = OKLAB_CACHE_VALUES[offset1 + 1];
		s1 = OKLAB_CACHE_VALUES[offset1 + 2];
		lr1 = OKLAB_CACHE_VALUES[offset1 + 3];
	} else {
		l1 = cbrtLUT(L_R[r1] + L_G[g1] + L_B[b1]);
		m1 = cbrtLUT(M_R[r1] + M_G[g1] + M_B[b1]);
		s1 = cbrtLUT(S_R[r1] + S_G[g1] + S_B[b1]);
		lr1 = lightness(l1, m1, s1);
		OKLAB_CACHE_KEYS[slot1] = stored1;
		OKLAB_CACHE_VALUES[offset1] = l1;
		OKLAB_CACHE_VALUES[offset1 + 1] = m1;
		OKLAB_CACHE_VALUES[offset1 + 2] = s1;
		OKLAB_CACHE_VALUES[offset1 + 3] = lr1;
	}
	const key2 = r2 << 16 | g2 << 8 | b2;
	const slot2 = Math.imul(key2, 2654435761) >>> OKLAB_CACHE_SHIFT;
	const stored2 = key2 + 1;
	const offset2 = slot2 * 4;
	let l2, m2, s2, lr2;
	if (OKLAB_CACHE_KEYS[slot2] === stored2) {
		l2 = OKLAB_CACHE_VALUES[offset2];
		m2 = OKLAB_CACHE_VALUES[offset2 + 1];
		s2 = OKLAB_CACHE_VALUES[offset2 + 2];
		lr2 = OKLAB_CACHE_VALUES[offset2 + 3];
	} else {
		l2 = cbrtLUT(L_R[r2] + L_G[g2] + L_B[b2]);
		m2 = cbrtLUT(M_R[r2] + M_G[g2] + M_B[b2]);
		s2 = cbrtLUT(S_R[r2] + S_G[g2] + S_B[b2]);
		lr2 = lightness(l2, m2, s2);
		OKLAB_CACHE_KEYS[slot2] = stored2;
		OKLAB_CACHE_VALUES[offset2] = l2;
		OKLAB_CACHE_VALUES[offset2 + 1] = m2;
		OKLAB_CACHE_VALUES[offset2 + 2] = s2;
		OKLAB_CACHE_VALUES[offset2 + 3] = lr2;
	}
	return oklabHyabDelta(lr1 - lr2, l1 - l2, m1 - m2, s1 - s2, maxDelta);
}
/**
* @param {number} r1
* @param {number} g1
* @param {number} b1
* @param {number} a1
* @param {number} r2
* @param {number} g2
* @param {number} b2
* @param {number} a2
* @param {number} k
* @param {boolean} checkerboard
* @param {number} maxDelta
*/
function colorDeltaTransparent(r1, g1, b1, a1, r2, g2, b2, a2, k, checkerboard, maxDelta) {
	let rb = 255, gb = 255, bb = 255;
	if (checkerboard) {
		const h = Math.imul(k >> 2, 2654435761);
		rb = 48 + 159 * (h >>> 31);
		gb = 48 + 159 * (h >>> 30 & 1);
		bb = 48 + 159 * (h >>> 29 & 1);
	}
	r1 = (r1 * a1 + rb * (255 - a1)) / 255;
	g1 = (g1 * a1 + gb * (255 - a1)) / 255;
	b1 = (b1 * a1 + bb * (255 - a1)) / 255;
	r2 = (r2 * a2 + rb * (255 - a2)) / 255;
	g2 = (g2 * a2 + gb * (255 - a2)) / 255;
	b2 = (b2 * a2 + bb * (255 - a2)) / 255;
	const lr1 = linLUT(r1), lg1 = linLUT(g1), lb1 = linLUT(b1);
	const lr2 = linLUT(r2), lg2 = linLUT(g2), lb2 = linLUT(b2);
	const l1 = cbrtLUT(.4122214708 * lr1 + .5363325363 * lg1 + .0514459929 * lb1);
	const m1 = cbrtLUT(.2119034982 * lr1 + .6806995451 * lg1 + .1073969566 * lb1);
	const s1 = cbrtLUT(.0883024619 * lr1 + .2817188376 * lg1 + .6299787005 * lb1);
	const l2 = cbrtLUT(.4122214708 * lr2 + .5363325363 * lg2 + .0514459929 * lb2);
	const m2 = cbrtLUT(.2119034982 * lr2 + .6806995451 * lg2 + .1073969566 * lb2);
	const s2 = cbrtLUT(.0883024619 * lr2 + .2817188376 * lg2 + .6299787005 * lb2);
	return oklabHyabDelta(lightness(l1, m1, s1) - lightness(l2, m2, s2), l1 - l2, m1 - m2, s1 - s2, maxDelta);
}
/**
* @param {number} dLr
* @param {number} dl
* @param {number} dm
* @param {number} ds
* @param {number} maxDelta
*/
function oklabHyabDelta(dLr, dl, dm, ds, maxDelta) {
	const rest = maxDelta - Math.abs(dLr);
	if (rest >= 0) {
		const da = 1.9779984951 * dl - 2.428592205 * dm + .4505937099 * ds;
		const db = .0259040371 * dl + .7827717662 * dm - .808675766 * ds;
		if (da * da + db * db <= rest * rest) return 0;
	}
	return dLr > 0 ? -1 : 1;
}
/**
* Toe-corrected OKLab lightness (Lr) from cube-rooted LMS values.
* @param {number} l
* @param {number} m
* @param {number} s
*/
function lightness(l, m, s) {
	const L = .2104542553 * l + .793617785 * m - .0040720468 * s;
	const x = TOE_K3 * L - TOE_K1;
	return .5 * (x + Math.sqrt(x * x + 4 * TOE_K2 * TOE_K3 * L));
}
/**
* Specialized brightness-only color delta for the anti-aliasing detector,
* with the center pixel's RGBA hoisted out of the neighbor loop.
*
* Intentionally stays on gamma-space Rec.601 luma rather than OKLab ΔL used by `colorDelta`:
* the detector only needs a cheap, monotonic scalar to find the intensity ramp direction
* (darkest/brightest neighbor), and switching to ΔL both regressed AA detection on dark regions
* and was much slower (called up to 16× per candidate pixel).
*
* Semi-transparent pixels are composited over fixed white rather than the checkerboard
* used by `colorDelta`: a ramp structure test needs a deterministic background, and a
* pseudo-random per-position one distorts the very ramps it looks for. White (rather than
* mid-gray) matches the pre-checkerboard blending that some callers depend on. When the composited
* luma delta cancels out exactly but alpha differs, the alpha delta gives the ramp direction,
* so only pixels equal in both premultiplied luma and alpha count as equal siblings.
* @param {Uint8Array | Uint8ClampedArray} img
* @param {number} m neighbor pixel offset
* @param {number} r1
* @param {number} g1
* @param {number} b1
* @param {number} a1
*/
function brightnessDelta(img, m, r1, g1, b1, a1) {
	const r2 = img[m];
	const g2 = img[m + 1];
	const b2 = img[m + 2];
	const a2 = img[m + 3];
	let dr = r1 - r2;
	let dg = g1 - g2;
	let db = b1 - b2;
	const da = a1 - a2;
	if (!dr && !dg && !db && !da) return 0;
	if (a1 < 255 || a2 < 255) {
		dr = (r1 * a1 - r2 * a2 - 255 * da) / 255;
		dg = (g1 * a1 - g2 * a2 - 255 * da) / 255;
		db = (b1 * a1 - b2 * a2 - 255 * da) / 255;
		const d = dr * .29889531 + dg * .58662247 + db * .11448223;
		return d === 0 && da ? da / 2 : d;
	}
	return dr * .29889531 + dg * .58662247 + db * .11448223;
}
/**
* @param {Uint8Array | Uint8ClampedArray} output
* @param {number} pos
* @param {number} r
* @param {number} g
* @param {number} b
*/
function drawPixel(output, pos, r, g, b) {
	output[pos] = r;
	output[pos + 1] = g;
	output[pos + 2] = b;
	output[pos + 3] = 255;
}
/**
* @param {Uint8Array | Uint8ClampedArray} output
* @param {number} i
* @param {Uint8Array | Uint8ClampedArray} img
* @param {number} alpha
*/
function drawGrayPixel(output, i, img, alpha) {
	const val = 255 + (img[i] * .29889531 + img[i + 1] * .58662247 + img[i + 2] * .11448223 - 255) * alpha * img[i + 3] / 255;
	drawPixel(output, i, val, val, val);
}
// src/pictures/compare-pages.ts
var gap = 12;
/** Pages that are the same give nothing; one that only one side has is held against an empty one. */
function comparePages(canvases, before, after) {
	const pages = Math.max(before.length, after.length);
	return Array.from({ length: pages }, (_, index) => index).flatMap((index) => {
		const [old, now] = [before[index], after[index]];
		const width = Math.max(old?.width ?? 0, now?.width ?? 0);
		const height = Math.max(old?.height ?? 0, now?.height ?? 0);
		const [first, second] = [old, now].map((side) => onPaper(side, width, height));
		if (first === void 0 || second === void 0) return [];
		const marked = new Uint8ClampedArray(width * height * 4);
		const differing = pixelmatch(first, second, marked, width, height, {
			threshold: .1,
			alpha: .3
		});
		if (differing === 0) return [];
		const png = sideBySide(canvases, [
			first,
			second,
			marked
		], width, height);
		return [{
			page: index + 1,
			differing,
			png
		}];
	});
}
/** On white, as large as the larger of the two. */
function onPaper(side, width, height) {
	const paper = new Uint8ClampedArray(width * height * 4).fill(255);
	if (side === void 0) return paper;
	for (let line = 0; line < side.height; line += 1) {
		const from = line * side.width * 4;
		paper.set(side.data.subarray(from, from + side.width * 4), line * width * 4);
	}
	return paper;
}
function sideBySide({ createCanvas, ImageData }, panels, width, height) {
	const canvas = createCanvas(panels.length * (width + gap) + gap, height + 24);
	const context = canvas.getContext("2d");
	context.fillStyle = "#8a8f98";
	context.fillRect(0, 0, canvas.width, canvas.height);
	panels.forEach((panel, index) => {
		const image = new ImageData(new Uint8ClampedArray(panel), width, height);
		context.putImageData(image, gap + index * (width + gap), gap);
	});
	return canvas.toBuffer("image/png");
}
// src/pictures/draw-pages.ts
/** Pixels a point: an A4 page is 744 pixels wide. */
var scale = 1.25;
async function drawPages(canvases, bytes) {
	const { getDocument } = await Promise.resolve().then(() => require("./pdf-B25wY3Pw.js")).then((n) => n.pdf_exports);
	const pdfjsWorker = await Promise.resolve().then(() => require("./pdf.worker-CiK5Xa2D.js")).then((n) => n.pdf_worker_exports);
	Object.assign(globalThis, { pdfjsWorker });
	const task = getDocument({
		data: new Uint8Array(bytes),
		disableFontFace: true,
		verbosity: 0,
		useSystemFonts: false,
		stopAtErrors: true
	});
	try {
		const pdf = await task.promise;
		const pages = [];
		for (let number = 1; number <= pdf.numPages; number += 1) {
			const page = await pdf.getPage(number);
			const viewport = page.getViewport({ scale });
			const [width, height] = [Math.ceil(viewport.width), Math.ceil(viewport.height)];
			const canvas = canvases.createCanvas(width, height);
			const context = canvas.getContext("2d");
			const target = {
				canvas,
				canvasContext: context,
				viewport
			};
			await page.render(target).promise;
			pages.push({
				width,
				height,
				data: context.getImageData(0, 0, width, height).data
			});
			page.cleanup();
		}
		return pages;
	} finally {
		await task.destroy();
	}
}
// src/pictures/load-canvas.ts
async function loadCanvas() {
	try {
		const canvases = await require_outside.importCanvas();
		const { DOMMatrix, ImageData, Path2D } = canvases;
		Object.assign(globalThis, {
			DOMMatrix,
			ImageData,
			Path2D
		});
		return canvases;
	} catch (cause) {
		throw new require_world.BriefError("pictures-need-canvas", "pictures of pages need @napi-rs/canvas, and it cannot be loaded on this machine", "install the programme again on this machine, or leave --pictures out", cause);
	}
}
// src/diff/page-pictures.ts
/**
* Of briefs that both sides have; one that came or went has nothing to be held against.
* @returns briefs about everything first, then by how much of a page differs
*/
async function drawPictures(session, sides, { briefs, wholes }, { folder, overrides }) {
	const presses = [sides.base, sides.now].map((side) => pressOf(side, overrides));
	const editions = briefs.filter(({ status }) => status === "touched").flatMap(({ brief, touched }) => touched.map((language) => ({
		brief,
		language
	})));
	const drawn = [];
	if (editions.length === 0) return drawn;
	const canvases = await loadCanvas();
	for (const [index, { brief, language }] of editions.entries()) {
		const [before, after] = [await pagesOf(canvases, presses[0], `${language}/${brief}`), await pagesOf(canvases, presses[1], `${language}/${brief}`)];
		session.report.progress(`drawn  ${language}/${brief}`, index + 1, editions.length);
		if (before === void 0 || after === void 0) continue;
		const stem = presses[1]?.jobs.get(`${language}/${brief}`)?.stem ?? `${language}/${brief}`;
		for (const { page, differing, png } of comparePages(canvases, before, after)) {
			const file = (0, node_path.join)(folder, `${stem}-${page}.png`);
			require_subject_of.writeOutput(session.world, folder, `${stem}-${page}.png`, png);
			const typed = (0, node_path.relative)(session.world.callerFolder, (0, node_path.resolve)(file)).replaceAll("\\", "/");
			drawn.push({
				brief,
				language,
				page,
				pixels: differing,
				file: typed
			});
		}
	}
	const isWhole = ({ brief }) => Number(wholes.has(brief));
	return drawn.toSorted((a, b) => isWhole(b) - isWhole(a) || b.pixels - a.pixels);
}
function pressOf({ world, workspace }, overrides) {
	if (workspace === void 0) return void 0;
	const { jobs } = require_plan.planJobs(workspace, overrides);
	const named = jobs.map((job) => [`${job.spec.language}/${job.spec.id}`, job]);
	return {
		workspace,
		fonts: require_read_fonts.readFonts(world, workspace),
		jobs: new Map(named)
	};
}
/** Undefined where the side does not make it: then there is nothing to be seen. */
async function pagesOf(canvases, press, name) {
	const job = press?.jobs.get(name);
	if (press === void 0 || job === void 0) return void 0;
	const { edition } = await require_run_job.runJob(press.workspace, job, press.fonts, "fast");
	return edition && drawPages(canvases, edition.pdf);
}
exports.drawPictures = drawPictures;

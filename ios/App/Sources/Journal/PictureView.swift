import AbriKit
import SwiftUI

#if canImport(CoreGraphics)
    import CoreGraphics
#endif

/// A picture of the journal, from memory alone: nothing of it is ever in a file.
struct PictureView: View {
    let pixels: Pixels

    var body: some View {
        #if canImport(CoreGraphics)
            if let image { Image(decorative: image, scale: 1).resizable().scaledToFit() }
        #else
            EmptyView()
        #endif
    }

    #if canImport(CoreGraphics)
        private var image: CGImage? {
            guard let bytes = CGDataProvider(data: pixels.rgba as CFData) else { return nil }
            let width = Int(pixels.width)
            return CGImage(
                width: width, height: Int(pixels.height), bitsPerComponent: 8, bitsPerPixel: 32, bytesPerRow: width * 4,
                space: CGColorSpaceCreateDeviceRGB(), bitmapInfo: CGBitmapInfo(rawValue: CGImageAlphaInfo.last.rawValue),
                provider: bytes, decode: nil, shouldInterpolate: true, intent: .defaultIntent)
        }
    #endif
}

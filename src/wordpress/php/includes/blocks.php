<?php
/**
 * A block for each element. The server writes it, so that authors without the right to post unfiltered HTML
 * may use it.
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

add_action(
	'init',
	static function () {
		$needs = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element' );
		wp_register_script( 'eyes-on-ice-editor', plugins_url( 'editor.js', EYES_ON_ICE_FILE ), $needs, '{{build}}', true );
		wp_add_inline_script( 'eyes-on-ice-editor', 'window.eyesOnIceModule = ' . wp_json_encode( eyes_on_ice_module() ) . ';', 'before' );
		foreach ( array_keys( eyes_on_ice_elements() ) as $element ) {
			register_block_type(
				dirname( __DIR__ ) . '/blocks/' . $element,
				array(
					'render_callback' => static function ( $attributes ) use ( $element ) {
						return sprintf( '<div %s>%s</div>', get_block_wrapper_attributes(), eyes_on_ice_render( $element, eyes_on_ice_of_block( $attributes ) ) );
					},
				)
			);
		}
	}
);

/**
 * Names a block's attributes as the element does: `noLegend` is `no-legend`. What blocks have by themselves, such as their
 * alignment, is not the element's.
 *
 * @param array $attributes Attributes of a block.
 * @return array
 */
function eyes_on_ice_of_block( array $attributes ) {
	$given = array();
	foreach ( $attributes as $name => $value ) {
		if ( ! in_array( $name, array( 'align', 'className', 'anchor', 'lock', 'metadata' ), true ) ) {
			$given[ strtolower( preg_replace( '/[A-Z]/', '-$0', $name ) ) ] = $value;
		}
	}
	return $given;
}

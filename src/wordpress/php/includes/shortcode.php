<?php
/**
 * The shortcode: [eyes_on_ice element="check" state="FL" no-heading].
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

add_shortcode(
	'eyes_on_ice',
	static function ( $attributes ) {
		$given = array();
		// A word alone has a number for its name.
		foreach ( is_array( $attributes ) ? $attributes : array() as $name => $value ) {
			$given[ is_int( $name ) ? strtolower( $value ) : $name ] = is_int( $name ) ? true : $value;
		}
		$element = isset( $given['element'] ) ? strtolower( trim( $given['element'] ) ) : 'map';
		unset( $given['element'] );
		$elements = eyes_on_ice_elements();
		if ( ! isset( $elements[ $element ] ) ) {
			return eyes_on_ice_slips( array( sprintf( 'element="%s" is not known; accepted: %s.', $element, implode( ', ', array_keys( $elements ) ) ) ) );
		}
		return eyes_on_ice_render( $element, $given );
	}
);

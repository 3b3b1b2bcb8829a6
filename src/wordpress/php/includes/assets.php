<?php
/**
 * Script and style: only on pages that have an element.
 *
 * @package EyesOnIce
 */

defined( 'ABSPATH' ) || exit;

/**
 * Gives the address of the module. Its folder is named after what is in it: no cache can mix two versions.
 *
 * @return string
 */
function eyes_on_ice_module() {
	return plugins_url( 'module/{{build}}/eyes-on-ice.js', EYES_ON_ICE_FILE );
}

add_action(
	'init',
	static function () {
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- the folder says which version it is.
		wp_register_style( 'eyes-on-ice', plugins_url( 'style.css', EYES_ON_ICE_FILE ), array(), '{{build}}' );
		// phpcs:ignore WordPress.WP.EnqueuedResourceParameters -- the same.
		wp_register_script( 'eyes-on-ice', eyes_on_ice_module(), array(), null, true );
	},
	5
);

// A script of this handle is a module.
add_filter(
	'script_loader_tag',
	static function ( $tag, $handle ) {
		if ( 'eyes-on-ice' !== $handle ) {
			return $tag;
		}
		$plain = preg_replace( '/ type=([\'"])[^\'"]*\1/', '', $tag );
		return str_replace( '<script ', '<script type="module" ', $plain );
	},
	10,
	2
);

/** Asks for both: for the page's head where that is still to come, else for its foot. */
function eyes_on_ice_enqueue() {
	wp_enqueue_style( 'eyes-on-ice' );
	wp_enqueue_script( 'eyes-on-ice' );
}

// The reserved height is of use only before the first picture: so the style is asked for in the head
// where a post is known to have an element.
add_action(
	'wp_enqueue_scripts',
	static function () {
		global $wp_query;
		$posts = $wp_query instanceof WP_Query && $wp_query->posts ? $wp_query->posts : array();
		foreach ( $posts as $post ) {
			$text = $post instanceof WP_Post ? $post->post_content : '';
			if ( has_shortcode( $text, 'eyes_on_ice' ) || false !== strpos( $text, '<!-- wp:eyes-on-ice/' ) ) {
				eyes_on_ice_enqueue();
				return;
			}
		}
	}
);
